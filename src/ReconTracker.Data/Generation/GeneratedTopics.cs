using System.Globalization;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Issues of a made-up list.</summary>
internal static class GeneratedTopics
{
    public static readonly string[] Languages = ["en", "ar", "ru"];

    private static readonly LanguageTag[] Tags = [.. Languages.Select(LanguageTag.Parse)];

    private static readonly Spelling[] Issues =
    [
        new("Elections", "انتخابات", "Выборы"), new("Prisoners", "أسرى", "Заключённые"), new("Security", "أمن", "Безопасность"), new("Reform", "إصلاح", "Реформа"),
        new("Reconstruction", "إعمار", "Восстановление"), new("Crossings", "معابر", "Переходы"), new("Government", "حكومة", "Правительство"), new("Guarantees", "ضمانات", "Гарантии"),
    ];

    private static readonly Spelling[] Sides = [new("first", "أولا", "прежде всего"), new("in time", "في وقته", "в срок"), new("for all", "للجميع", "для всех")];

    private static readonly Slug[] Slugs = [.. Enumerable.Range(0, GeneratedRecords.Topics).Select(number => new Slug($"topic-{number.ToString("D2", CultureInfo.InvariantCulture)}"))];

    public static Slug SlugOf(int number) => Slugs[number];

    public static TopicRecord Of(int number)
    {
        var name = Issues[number % Issues.Length] + Sides[number / Issues.Length];
        return new() { Slug = SlugOf(number), Names = Preferred(name), Definition = $"Whatever is said of {name.Latin.ToLowerInvariant()}." };
    }

    public static LanguageTag Tag(string language) => Tags[Array.IndexOf(Languages, language)];

    /// <summary>A preferred name in each of the three languages.</summary>
    public static IReadOnlyList<NameRecord> Preferred(Spelling name) =>
        [.. Languages.Select(language => new NameRecord { Text = name.In(language), Language = Tag(language), Kind = NameKind.Preferred })];
}
