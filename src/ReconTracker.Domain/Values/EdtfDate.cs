namespace ReconTracker.Domain.Values;

/// <summary>One date: a year, a month or part of a year, or a day, perhaps with a time; any part may be qualified or have unspecified digits.</summary>
public sealed class EdtfDate : EdtfShape
{
    private readonly Lazy<(CalendarDay First, CalendarDay Last)?> bounds;

    internal EdtfDate(EdtfYear year, EdtfComponent? month = null, EdtfComponent? day = null, EdtfTime? time = null)
    {
        var isSubYear = month?.Number is { } number && SubYear.Is(number);
        (Year, Month, SubYearPart, Day, Time) = (year, isSubYear ? null : month, isSubYear ? month : null, day, time);
        bounds = new(FindBounds);
    }

    /// <summary>The year.</summary>
    public EdtfYear Year { get; }

    /// <summary>The month, 01 to 12, where there is one.</summary>
    public EdtfComponent? Month { get; }

    /// <summary>The season (21 to 32), quarter (33 to 36), third (37 to 39) or half (40, 41) of the year, where there is one.</summary>
    public EdtfComponent? SubYearPart { get; }

    /// <summary>The day of the month, where there is one.</summary>
    public EdtfComponent? Day { get; }

    /// <summary>The time of day, where there is one.</summary>
    public EdtfTime? Time { get; }

    /// <summary>What is said of the year, by marks on it and on the parts after it.</summary>
    public EdtfQualifier YearQualifier => Year.Before | Year.After | (Middle?.After ?? 0) | (Day?.After ?? 0);

    /// <summary>What is said of the month or part of the year.</summary>
    public EdtfQualifier MonthQualifier => (Middle?.Before ?? 0) | (Middle?.After ?? 0) | (Day?.After ?? 0);

    /// <summary>What is said of the day.</summary>
    public EdtfQualifier DayQualifier => (Day?.Before ?? 0) | (Day?.After ?? 0);

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier => YearQualifier | MonthQualifier | DayQualifier;

    /// <summary>Whether every part says the same of itself.</summary>
    public bool IsQualifiedAsWhole =>
        (Middle is null || MonthQualifier == YearQualifier) && (Day is null || DayQualifier == YearQualifier);

    /// <summary>Whether no digit is left unspecified.</summary>
    public bool IsExact => Year.IsExact && Month is not { Number: null } && Day is not { Number: null };

    /// <summary>Whether nothing at all is specified: <c>XXXX</c>, <c>XXXX-XX</c> or <c>XXXX-XX-XX</c>.</summary>
    public bool IsUndated => Year.IsUnspecified && Middle is null or { IsUnspecified: true } && Day is null or { IsUnspecified: true };

    /// <inheritdoc/>
    public override EdtfPrecision Precision => this switch
    {
        { Year.Precision: not EdtfPrecision.Year } => Year.Precision,
        { SubYearPart.Number: { } part } => SubYear.Precision(part),
        { Month: null or { Number: null } } => EdtfPrecision.Year,
        { Day: null or { Number: null } } => EdtfPrecision.Month,
        { Time: not null } => EdtfPrecision.Time,
        _ => EdtfPrecision.Day,
    };

    internal override CalendarDay? First => bounds.Value?.First;

    internal override CalendarDay? Last => bounds.Value?.Last;

    internal override IEnumerable<EdtfDate> Dates => [this];

    /// <summary>Whether the calendar has such a day: false of 2011-02-30.</summary>
    internal bool Exists => bounds.Value is not null;

    private EdtfComponent? Middle => SubYearPart ?? Month;

    /// <inheritdoc/>
    public override string ToString() =>
        Year + (Middle is null ? "" : $"-{Middle}") + (Day is null ? "" : $"-{Day}") + Time;

    internal override bool Touches(CalendarDay from, CalendarDay to)
    {
        if (SubYearPart?.Number is { } part)
        {
            return Years(Math.Max(Year.First, from.Year - 1), Math.Min(Year.Last, to.Year))
                .Any(year => SubYear.Start(year, part) <= to && SubYear.End(year, part) >= from);
        }

        return Years(Math.Max(Year.First, from.Year), Math.Min(Year.Last, to.Year))
            .SelectMany(year => DaysOf(year, 1))
            .FirstOrDefault(day => day >= from, to with { Year = to.Year + 1 }) <= to;
    }

    private (CalendarDay First, CalendarDay Last)? FindBounds()
    {
        if (SubYearPart?.Number is { } part)
        {
            return (SubYear.Start(Year.First, part), SubYear.End(Year.Last, part));
        }

        if (IsExact)
        {
            var (from, to) = (Month?.Number ?? 1, Month?.Number ?? 12);
            return Day?.Number is not { } day ? (new CalendarDay(Year.First, from, 1), new CalendarDay(Year.First, to, CalendarDay.DaysIn(Year.First, to)))
                : day <= CalendarDay.DaysIn(Year.First, from) ? (new CalendarDay(Year.First, from, day), new CalendarDay(Year.First, to, day))
                : null;
        }

        var first = Years(Year.First, Year.Last).SelectMany(year => DaysOf(year, 1)).Cast<CalendarDay?>().FirstOrDefault();
        var last = Years(Year.Last, Year.First, -1).SelectMany(year => DaysOf(year, -1)).Cast<CalendarDay?>().FirstOrDefault();
        return first is null || last is null ? null : (first.Value, last.Value);
    }

    private IEnumerable<long> Years(long from, long to, int step = 1)
    {
        for (var year = from; step > 0 ? year <= to : year >= to; year += step)
        {
            if (Year.Matches(year))
            {
                yield return year;
            }
        }
    }

    private IEnumerable<CalendarDay> DaysOf(long year, int step)
    {
        foreach (var month in Matching(Month, 12, step))
        {
            foreach (var day in Matching(Day, CalendarDay.DaysIn(year, month), step))
            {
                yield return new CalendarDay(year, month, day);
            }
        }
    }

    private static IEnumerable<int> Matching(EdtfComponent? part, int count, int step) =>
        Enumerable.Range(1, count).Select(number => step > 0 ? number : count + 1 - number).Where(number => part?.Matches(number) ?? true);
}
