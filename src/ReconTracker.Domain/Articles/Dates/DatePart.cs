namespace ReconTracker.Domain.Articles.Dates;

/// <summary>A day, month or season as a text prints it, with or without its year.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Year">The year, if printed.</param>
/// <param name="Month">The month, 1 to 12, or the EDTF code of a season.</param>
/// <param name="Day">The day of the month, if printed.</param>
/// <param name="ToDay">The last of several days: 1-2 March.</param>
internal readonly record struct DatePart(int First, int Last, int? Year, int Month, int? Day, int? ToDay)
{
    /// <summary>Where the year is not printed: how many years off the publication's it is said to be.</summary>
    public int? YearsOff { get; init; }

    /// <summary>Where the year is not printed: -1 for the last one before the publication, 1 for the next after it.</summary>
    public int Lean { get; init; }

    /// <summary>Whether the days are alternatives or single days, not a stretch.</summary>
    public bool IsList { get; init; }

    public bool IsSeason => Month > 12;

    /// <summary>The part in EDTF.</summary>
    public string Print(int year) => Day is { } day ? $"{year:0000}-{Month:00}-{day:00}" : $"{year:0000}-{Month:00}";

    /// <summary>The last day in EDTF.</summary>
    public string PrintEnd(int year) => (this with { Day = ToDay ?? Day }).Print(year);
}
