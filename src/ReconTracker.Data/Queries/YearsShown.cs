namespace ReconTracker.Data;

/// <summary>How many years are shown one by one: a date that runs on for long, or for ever, has no more of them to offer.</summary>
internal static class YearsShown
{
    /// <summary>The most.</summary>
    public const int Most = 100;

    private const int MostAhead = 10;

    /// <summary>The last: the last that is known, but not long after the newest beginning.</summary>
    /// <param name="newest">The year of the newest beginning.</param>
    /// <param name="last">The last year that is known of any.</param>
    public static int Last(int newest, int last) => Math.Max(newest, Math.Min(last, Math.Min(newest + MostAhead, DateOnly.MaxValue.Year)));
}
