namespace ReconTracker.Domain.Values;

/// <summary>
/// Everything a language says about dates: words, and patterns with the places {0} and {1}. A new language is a new instance.
/// All patterns put the year last, so that "15 to 17 January 2017" can leave out what the next date repeats.
/// </summary>
internal sealed record DateLanguage
{
    public required DateForms[] Months { get; init; }

    /// <summary>Month names beside a day number.</summary>
    public required string[] MonthsOfDay { get; init; }

    public required DateForms[] ShortMonths { get; init; }

    public required string[] ShortMonthsOfDay { get; init; }

    /// <summary>From Sunday.</summary>
    public required string[] Weekdays { get; init; }

    /// <summary>The 21 parts of a year from code 21 to 41; see <see cref="SubYear"/>.</summary>
    public required DateForms[] YearParts { get; init; }

    /// <summary>Weekday, then day with month and year.</summary>
    public required string OnWeekday { get; init; }

    public required string DayOfMonth { get; init; }

    /// <summary>A day, month or season, then its year.</summary>
    public required string OfYear { get; init; }

    /// <summary>A quarter, third or half, then its year.</summary>
    public required string PartOfYear { get; init; }

    public required DateForms Year { get; init; }

    public required DateForms YearBeforeChrist { get; init; }

    public required DateForms Decade { get; init; }

    /// <summary>Years that are not a decade, as the frame of a month or day.</summary>
    public required DateForms Years { get; init; }

    /// <summary>One year of several, standing alone.</summary>
    public required DateForms OneOfYears { get; init; }

    public required DateForms UnknownYear { get; init; }

    /// <summary>A day or month, then a decade or other span of years.</summary>
    public required string InYears { get; init; }

    public required DateForms SomeDayOf { get; init; }

    public required DateForms SomeMonthOf { get; init; }

    /// <summary>Takes a genitive.</summary>
    public required string About { get; init; }

    public required string Possibly { get; init; }

    /// <summary>Takes a genitive.</summary>
    public required string PossiblyAbout { get; init; }

    /// <summary>A date, then what is said of its parts.</summary>
    public required string WithRemark { get; init; }

    public required string ApproximateParts { get; init; }

    public required string UncertainParts { get; init; }

    public required string DoubtfulParts { get; init; }

    public required string PartYear { get; init; }

    public required string PartMonth { get; init; }

    public required string PartSeason { get; init; }

    public required string PartDay { get; init; }

    /// <summary>Genitive, accusative.</summary>
    public required string FromTo { get; init; }

    public required string ShortFromTo { get; init; }

    /// <summary>Genitive.</summary>
    public required string AfterNoDateSet { get; init; }

    public required string After { get; init; }

    public required string Onward { get; init; }

    public required string FromEndUnknown { get; init; }

    public required string From { get; init; }

    public required string UntilStartOpen { get; init; }

    public required string UntilStartUnknown { get; init; }

    public required string Until { get; init; }

    public required string OrLater { get; init; }

    public required string OrEarlier { get; init; }

    /// <summary>One of the dates between two; instrumental.</summary>
    public required string Between { get; init; }

    public required string Comma { get; init; }

    public required string Or { get; init; }

    public required string And { get; init; }

    public required string WithTime { get; init; }

    public required string Undated { get; init; }

    public required string NoDateSet { get; init; }

    /// <summary>What neighbouring sounds change in a finished wording.</summary>
    public Func<string, string> Euphony { get; init; } = text => text;
}
