using System.Globalization;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Articles;

/// <summary>A small collection, and articles made up for it.</summary>
internal static class Desk
{
    private static readonly (RecordKind Kind, string Slug, string Language, string Text)[] Names =
    [
        (RecordKind.Person, "sergey-lavrov", "en", "Sergey Lavrov"),
        (RecordKind.Person, "sergey-lavrov", "ru", "Сергей Лавров"),
        (RecordKind.Person, "sergey-lavrov", "ar", "سيرغي لافروف"),
        (RecordKind.Person, "maria-zakharova", "en", "Maria Zakharova"),
        (RecordKind.Person, "maria-zakharova", "ru", "Мария Захарова"),
        (RecordKind.Person, "azzam-al-ahmad", "en", "Azzam al-Ahmad"),
        (RecordKind.Person, "azzam-al-ahmad", "ar", "عزام الأحمد"),
        (RecordKind.Person, "ahmad-majdalani", "en", "Ahmad Majdalani"),
        (RecordKind.Person, "mustafa-barghouti", "en", "Mustafa Barghouti"),
        (RecordKind.Person, "mustafa-barghouti", "ar", "مصطفى البرغوثي"),
        (RecordKind.Person, "mousa-abu-marzouk", "en", "Mousa Abu Marzouk"),
        (RecordKind.Person, "mousa-abu-marzouk", "ar", "موسى أبو مرزوق"),
        (RecordKind.Person, "mahmoud-abbas", "en", "Mahmoud Abbas"),
        (RecordKind.Person, "mahmoud-abbas", "ar", "محمود عباس"),
        (RecordKind.Person, "mahmoud-abbas", "ru", "Махмуд Аббас"),
        (RecordKind.Person, "mahmoud-abbas", "ar-Latn", "Abbas"),
        (RecordKind.Person, "mahmoud-abbas", "ar", "أبو مازن"),
        (RecordKind.Person, "mahmoud-abbas", "ar-Latn", "Abu Mazen"),
        (RecordKind.Person, "hady-amr", "en", "Hady Amr"),
        (RecordKind.Person, "fahd-suleiman", "en", "Fahd Suleiman"),
        (RecordKind.Person, "nabil-shaath", "en", "Nabil Shaath"),
        (RecordKind.Person, "nabil-shaath-younger", "en", "Nabil Shaath"),
        (RecordKind.Party, "hamas", "en", "Hamas"),
        (RecordKind.Party, "hamas", "ar", "حماس"),
        (RecordKind.Party, "hamas", "ru", "ХАМАС"),
        (RecordKind.Party, "fatah", "en", "Fatah"),
        (RecordKind.Party, "fatah", "ar", "فتح"),
        (RecordKind.Party, "fatah", "ru", "ФАТХ"),
        (RecordKind.Party, "pflp", "en", "Popular Front for the Liberation of Palestine"),
        (RecordKind.Party, "pflp", "en", "PFLP"),
        (RecordKind.Party, "pflp", "ar", "الجبهة الشعبية لتحرير فلسطين"),
        (RecordKind.Party, "pflp", "ru", "Народный фронт освобождения Палестины"),
        (RecordKind.Party, "pflp-gc", "en", "Popular Front for the Liberation of Palestine - General Command"),
        (RecordKind.Party, "ppp", "en", "Palestinian People's Party"),
        (RecordKind.Party, "plo", "en", "Palestine Liberation Organization"),
        (RecordKind.Party, "plo", "ar", "م.ت.ف"),
        (RecordKind.Party, "pij", "ru", "Исламский джихад"),
        (RecordKind.Party, "egypt", "en", "Egypt"),
        (RecordKind.Party, "egypt", "ru", "Египет"),
        (RecordKind.Party, "russia", "en", "Russia"),
        (RecordKind.Party, "united-states", "en", "US"),
        (RecordKind.Party, "united-states", "ru", "США"),
        (RecordKind.Topic, "elections", "en", "Elections"),
        (RecordKind.Topic, "elections", "ru", "Выборы"),
        (RecordKind.Topic, "elections", "ar", "الانتخابات"),
        (RecordKind.Topic, "cairo_track", "en", "Cairo track"),
        (RecordKind.Meeting, "a-meeting", "en", "Never looked for"),
    ];

    public static Gazetteer Known { get; } = new(Names.Select(name => new GazetteerName(new(name.Kind, new(name.Slug)), name.Text, new(name.Language))));

    /// <summary>Wednesday 10 March 2021 unless another day is given; "" for none.</summary>
    public static IReadOnlyList<Suggestion> Read(string text, string published = "2021-03-10", string language = "en", params int[] furniture) => ArticleReading.Of(
        new FiledText(text),
        furniture.ToHashSet(),
        published.Length == 0 ? null : DateOnly.Parse(published, CultureInfo.InvariantCulture),
        new LanguageTag(language),
        Known);

    /// <summary>The suggestions of one kind as "passage = what it is", with "; " between.</summary>
    public static string Say(IEnumerable<Suggestion> suggestions, params SuggestionKind[] kinds) => string.Join("; ", suggestions
        .Where(suggestion => kinds.Length == 0 || kinds.Contains(suggestion.Kind))
        .Select(suggestion => $"{suggestion.Text} = {suggestion.Date?.Edtf.ToString() ?? suggestion.Record?.Slug.Value ?? suggestion.City ?? "?"}"));
}
