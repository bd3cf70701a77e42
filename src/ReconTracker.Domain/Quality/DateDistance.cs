using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>How far apart two dates are.</summary>
internal static class DateDistance
{
    /// <summary>The least number of days between two dates; 0 where they may be the same day, null where either has no limit.</summary>
    public static int? DaysFrom(this FuzzyDate one, FuzzyDate other) => (one.Earliest, one.Latest, other.Earliest, other.Latest) switch
    {
        ({ } first, { } last, { } from, { } to) => Math.Max(0, Math.Max(first.DayNumber - to.DayNumber, from.DayNumber - last.DayNumber)),
        _ => null,
    };
}
