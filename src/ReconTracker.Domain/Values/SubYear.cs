namespace ReconTracker.Domain.Values;

/// <summary>
/// The parts of a year, codes 21 to 41 of ISO 8601-2, in months. The standard leaves the months of a season open:
/// here they are the meteorological ones of the northern hemisphere unless the code names the southern, and a season that
/// crosses the new year starts in the year written (2011-24 is December 2011 to February 2012).
/// </summary>
internal static class SubYear
{
    public const int First = 21;
    public const int Last = 41;

    public static bool Is(int code) => code is >= First and <= Last;

    public static EdtfPrecision Precision(int code) => code switch
    {
        <= 32 => EdtfPrecision.Season,
        <= 36 => EdtfPrecision.Quarter,
        <= 39 => EdtfPrecision.ThirdOfYear,
        _ => EdtfPrecision.HalfYear,
    };

    public static CalendarDay Start(long year, int code) => new(year, StartMonth(code), 1);

    public static CalendarDay End(long year, int code)
    {
        var month = StartMonth(code) + Months(code) - 1;
        (year, month) = month > 12 ? (year + 1, month - 12) : (year, month);
        return new(year, month, CalendarDay.DaysIn(year, month));
    }

    private static int StartMonth(int code) => code switch
    {
        <= 24 => 3 + ((code - 21) * 3),
        <= 28 => 3 + ((code - 25) * 3),
        <= 30 => 9 + ((code - 29) * 3),
        <= 32 => 3 + ((code - 31) * 3),
        <= 36 => 1 + ((code - 33) * 3),
        <= 39 => 1 + ((code - 37) * 4),
        _ => 1 + ((code - 40) * 6),
    };

    private static int Months(int code) => code switch { <= 36 => 3, <= 39 => 4, _ => 6 };
}
