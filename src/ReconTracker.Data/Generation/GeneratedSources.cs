using System.Globalization;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Reports of outlets that do not exist, some of them reprints.</summary>
internal static class GeneratedSources
{
    private static readonly Publisher[] Publishers =
    [
        new() { Name = "The Example Herald", Country = new CountryCode("GB"), StateAffiliation = StateAffiliation.None },
        new() { Name = "Example Wire", Country = new CountryCode("RU"), StateAffiliation = StateAffiliation.State },
        new() { Name = "Example of the Levant", Country = new CountryCode("LB"), StateAffiliation = StateAffiliation.Faction },
        new() { Name = "Example Monitor", StateAffiliation = StateAffiliation.Unknown },
    ];

    public static Slug SlugOf(int number) => new($"source-{number.ToString("D7", CultureInfo.InvariantCulture)}");

    public static string LanguageOf(int number) => GeneratedTopics.Languages[number % 5 < 3 ? 0 : (number % 5) - 2];

    /// <summary>The day a source came out, without making the source.</summary>
    public static DateOnly DayOf(GeneratedRecords collection, int number) => GeneratedDates.Day(new Dice(collection.Seed, 1, number - (IsReprint(number) ? 1 : 0)));

    public static RecordDocument Of(GeneratedRecords collection, int number)
    {
        var dice = new Dice(collection.Seed, 2, number);
        var publisher = dice.Of(Publishers);
        return new SourceRecord
        {
            Slug = SlugOf(number),
            Type = IsReprint(number) ? SourceType.AggregatorRepost : dice.Weighted((40, SourceType.NewsAgency), (45, SourceType.NewspaperSite), (8, SourceType.OfficialStatement), (7, SourceType.FactionStatement)),
            Publisher = publisher,
            Headline = Wordage.Sentence(dice, 6 + dice.Throw(5)),
            Byline = dice.Percent(30) ? MadeUpNames.Short(dice.Throw(MadeUpNames.Count)).Latin : null,
            Url = $"https://news.example/{number}",
            Published = GeneratedDates.Exactly(DayOf(collection, number)),
            Language = GeneratedTopics.Tag(LanguageOf(number)),
            ReprintOf = IsReprint(number) ? SlugOf(number - 1) : null,
            ParagraphCount = 30,
        };
    }

    private static bool IsReprint(int number) => number % 7 == 4;
}
