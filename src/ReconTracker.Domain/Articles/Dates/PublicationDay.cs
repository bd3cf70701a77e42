using System.Globalization;
using ReconTracker.Domain.Articles.Languages;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Counts from the day of publication.</summary>
internal sealed class PublicationDay(DateOnly day)
{
    // of two years nearly as near the past one is meant: articles speak of what was more than of what will be
    private const int DaysForThePast = 20;

    public DateOnly Day => day;

    /// <summary>The year of a month or day that is printed without one: the nearest to the publication, of two nearly as near the one before it.</summary>
    /// <returns>None when no year near has such a day.</returns>
    public int? NearestYear(int month, int? dayOfMonth, int lean = 0) => Enumerable.Range(day.Year - 1, 3)
        .Where(year => year is >= 1 and <= 9999 && (dayOfMonth ?? 1) <= DateTime.DaysInMonth(year, month))
        .Select(year => (Year: year, Off: (year - day.Year) * 12 + month - day.Month, Days: Middle(year, month, dayOfMonth).DayNumber - day.DayNumber))
        .Where(candidate => lean == 0 || (dayOfMonth is null ? candidate.Off : candidate.Days) * lean > 0)
        .OrderBy(candidate => Math.Max(candidate.Days, -candidate.Days - DaysForThePast))
        .Select(candidate => (int?)candidate.Year)
        .FirstOrDefault();

    /// <summary>The last such weekday on or before the day; strictly before it when it is "last Monday".</summary>
    public DateOnly? WeekdayBefore(DayOfWeek weekday, bool isStrict) => Off(-((day.DayOfWeek - weekday + 7) % 7 is var days && days == 0 && isStrict ? 7 : days));

    /// <summary>The next such weekday on or after the day; strictly after it when it is "next Monday".</summary>
    public DateOnly? WeekdayAfter(DayOfWeek weekday, bool isStrict) => Off((weekday - day.DayOfWeek + 7) % 7 is var days && days == 0 && isStrict ? 7 : days);

    /// <summary>What is so many units off, in EDTF: a day, a week in doubt where it begins, a month, a year; about so when it was a round number.</summary>
    public string? Period(PeriodUnit unit, int offset, bool isRounded) => unit switch
    {
        PeriodUnit.Day => Off(offset) is { } on ? Print(on) : null,
        PeriodUnit.Week when isRounded => Off(offset * 7) is { } about ? $"{Print(about)}~" : null,
        PeriodUnit.Week => Off((offset * 7) - (((int)day.DayOfWeek + 6) % 7)) is { } monday && monday.DayNumber + 6 <= DateOnly.MaxValue.DayNumber
            ? $"{Print(monday)}?/{Print(monday.AddDays(6))}?"
            : null,
        PeriodUnit.Month => MonthOff(offset) is { } month ? month + (isRounded ? "~" : "?") : null,
        _ => day.Year + offset is >= 1 and <= 9999 and var year ? $"{year:0000}" + (isRounded ? "~" : "") : null,
    };

    public static string Print(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Middle(int year, int month, int? dayOfMonth) => new(year, month, dayOfMonth ?? 15);

    private string? MonthOff(int offset)
    {
        var months = (day.Year * 12) + day.Month - 1 + offset;
        return months / 12 is >= 1 and <= 9999 and var year ? $"{year:0000}-{(months % 12) + 1:00}" : null;
    }

    private DateOnly? Off(int days) => day.DayNumber + days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
}
