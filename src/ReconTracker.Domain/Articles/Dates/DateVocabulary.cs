using System.Collections.Frozen;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Months, weekdays, seasons, units and numbers by the forms of their words, in all languages: those that dates are said with, and what the press adds.</summary>
internal static class DateVocabulary
{
    // EDTF codes of spring, summer, autumn, winter without a hemisphere
    private const int FirstSeason = 21;

    // "May" and "March" are also words; nothing is dated by "Mar", "Jan" or "Sun" alone
    private static readonly FrozenSet<string> Doubtful = new[] { "may", "march", "mar", "jan", "jun" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Months = Fold(ArticleLanguages.All.SelectMany(language => Numbered(MonthNames(language.Dates))
        .Concat(language.OtherMonths.SelectMany(month => month.Names.Split(' '), (month, name) => (name.Replace('_', ' '), month.Month)))));

    private static readonly FrozenSet<string> FirstWordsOfMonths = Months.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Weekdays = Fold(ArticleLanguages.All.SelectMany(language => language.Dates.Weekdays.Select((name, day) => (name, day))));

    private static readonly FrozenDictionary<string, int> Seasons = Fold(ArticleLanguages.All
        .SelectMany(language => language.Dates.YearParts.Take(4).SelectMany(SeasonForms))
        .Append(("fall", FirstSeason + 2)));

    private static readonly FrozenDictionary<string, int> Numbers = Fold(ArticleLanguages.All
        .SelectMany(language => language.Numbers).SelectMany(number => number.Names.Split(' '), (number, name) => (name, number.Number)));

    private static readonly FrozenDictionary<string, int> Units = Fold(ArticleLanguages.All
        .SelectMany(language => language.Units).SelectMany(unit => unit.Names.Split(' '), (unit, name) => (name, (int)unit.Unit)));

    /// <summary>Whether a date may begin with a word: most words need not be looked at twice.</summary>
    public static bool MayBegin(WordShape word) => word.Number is not null || (word.Traits & WordTraits.Ago) != 0 || MayBegin(word.Form) || word.Prefixed.Any(prefixed => MayBegin(prefixed.Form));

    /// <summary>The month that begins at a word, and its last word.</summary>
    public static int? Month(Passage passage, int word, out int last)
    {
        last = word;
        if (word < 0 || word >= passage.Count || !IsCapitalisedAsNeeded(passage[word]))
        {
            return null;
        }

        // كانون الثاني
        if (passage[word].Script == Script.Arabic && passage.Follows(word + 1) && Months.TryGetValue(passage[word].Form + " " + passage[word + 1].Form, out var longer))
        {
            last = word + 1;
            return longer;
        }

        return Find(Months, passage[word]);
    }

    /// <summary>Whether a month's name says little without a day or year beside it.</summary>
    public static bool IsDoubtful(WordShape month) => Doubtful.Contains(month.Plain);

    public static DayOfWeek? Weekday(Passage passage, int word) =>
        word >= 0 && word < passage.Count && IsCapitalisedAsNeeded(passage[word]) && Find(Weekdays, passage[word]) is { } day ? (DayOfWeek)day : null;

    public static int? Season(Passage passage, int word) => word >= 0 && word < passage.Count ? Find(Seasons, passage[word]) : null;

    public static int? Number(WordShape word) => word.Number ?? Find(Numbers, word);

    public static PeriodUnit? Unit(WordShape word) => Find(Units, word) is { } unit ? (PeriodUnit)unit : null;

    private static bool MayBegin(string form) =>
        FirstWordsOfMonths.Contains(form) || Weekdays.ContainsKey(form) || Seasons.ContainsKey(form) || Numbers.ContainsKey(form) || RelativePhrases.Begins(form);

    private static bool IsCapitalisedAsNeeded(WordShape word) => word.Script != Script.Latin || word.IsCapitalised;

    // "and Monday" is written as one word in Arabic, and so is "for March"
    private static int? Find(FrozenDictionary<string, int> words, WordShape word)
    {
        if (words.TryGetValue(word.Form, out var number))
        {
            return number;
        }

        foreach (var prefixed in word.Prefixed)
        {
            if (words.TryGetValue(prefixed.Form, out number))
            {
                return number;
            }
        }

        return null;
    }

    private static IEnumerable<string[]> MonthNames(DateLanguage language) =>
        [[.. language.Months.Select(month => month.Nominative)], language.MonthsOfDay, [.. language.ShortMonths.Select(month => month.Nominative)], language.ShortMonthsOfDay];

    private static IEnumerable<(string Name, int Number)> Numbered(IEnumerable<string[]> lists) => lists.SelectMany(list => list.Select((name, index) => (name, index + 1)));

    private static IEnumerable<(string Name, int Number)> SeasonForms(DateForms season, int index) =>
        new[] { season.Nominative, season.Genitive, season.Instrumental, season.In(DateCase.Accusative) }.Select(name => (name, FirstSeason + index));

    private static FrozenDictionary<string, int> Fold(IEnumerable<(string Name, int Number)> names) => names
        .Select(name => (Form: string.Join(' ', name.Name.Split(' ').Select(WordForms.Of)), name.Number))
        .DistinctBy(name => name.Form)
        .ToFrozenDictionary(name => name.Form, name => name.Number, StringComparer.Ordinal);
}
