namespace ReconTracker.Domain.Tests;

/// <summary>How work grows with what is given to it: a ratio of times taken one after the other, so that a busy machine slows both.</summary>
internal static class Growth
{
    private const int Rounds = 8;

    /// <summary>The least ratio of several rounds; no more of them than are needed to get below a bound.</summary>
    public static double Of(Action<string> work, string less, string more, double below)
    {
        work(less);
        var least = double.MaxValue;
        for (var round = 0; round < Rounds && least >= below; round++)
        {
            least = Math.Min(least, Time(work, more) / Time(work, less));
        }

        return least;
    }

    private static TimeSpan Time(Action<string> work, string text)
    {
        var started = TimeProvider.System.GetTimestamp();
        work(text);
        return TimeProvider.System.GetElapsedTime(started);
    }
}
