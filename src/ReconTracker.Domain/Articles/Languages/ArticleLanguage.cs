using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Languages;

/// <summary>The words by which an article in a language shows what its passages are. Words stand in any form, several in one text with a space between.</summary>
internal sealed record ArticleLanguage
{
    /// <summary>Months and weekdays as they are said.</summary>
    public required DateLanguage Dates { get; init; }

    /// <summary>Month names beside those of <see cref="Dates"/>, with the month's number; two words are joined by an underscore.</summary>
    public (int Month, string Names)[] OtherMonths { get; init; } = [];

    /// <summary>What stands before a month or year that dates something: "in", "since".</summary>
    public required string BeforeMonth { get; init; }

    /// <summary>Words that belong to the year: "year", "of".</summary>
    public required string YearWords { get; init; }

    /// <summary>After these a year is a place or a document: "borders".</summary>
    public required string NotDatedByYear { get; init; }

    public required string To { get; init; }

    public required string And { get; init; }

    public required string Between { get; init; }

    /// <summary>Words that point from a weekday or month to the one before.</summary>
    public required string Past { get; init; }

    public required string Next { get; init; }

    /// <summary>Verbs that make a weekday after them one to come.</summary>
    public required string Future { get; init; }

    public required string PartsOfDay { get; init; }

    /// <summary>Phrases, and how many days, weeks, months or years they are off the day of publication.</summary>
    public required (PeriodUnit Unit, int Offset, string[] Phrases)[] Relative { get; init; }

    /// <summary>What follows or precedes a number of days, weeks and so on: "ago".</summary>
    public required string Ago { get; init; }

    public required (PeriodUnit Unit, string Names)[] Units { get; init; }

    public required (int Number, string Names)[] Numbers { get; init; }

    public required string SpeechVerbs { get; init; }

    /// <summary>Verbs that report speech only before "that", or after the speaker's name.</summary>
    public required string VerbsWithThat { get; init; }

    /// <summary>What opens the words reported; whoever is named after it does not speak.</summary>
    public required string That { get; init; }

    /// <summary>Verbs followed by who listens.</summary>
    public required string VerbsOfTelling { get; init; }

    public required string AccordingTo { get; init; }

    public required string Pronouns { get; init; }

    /// <summary>What stands before a noun, and never before a verb of speaking.</summary>
    public required string Determiners { get; init; }

    public required string Offices { get; init; }

    /// <summary>Adjectives of countries and the like: capitalised beside a name, no part of it.</summary>
    public required string Adjectives { get; init; }

    /// <summary>Words with which sentences begin, and others that are never part of a person's name.</summary>
    public required string CommonWords { get; init; }

    /// <summary>Words in names of institutions, agreements and lands.</summary>
    public required string InstitutionWords { get; init; }
}
