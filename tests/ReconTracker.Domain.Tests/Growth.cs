namespace ReconTracker.Domain.Tests;

/// <summary>How work grows with what is given to it: a ratio of times taken one after the other, so that a busy machine slows both.</summary>
internal static class Growth
{
    private const int Rounds = 8;

    /// <summary>The least time for more against the least for less; no more rounds than are needed to get below a bound.</summary>
    public static double Of(Action<string> work, string less, string more, double below)
    {
        work(less);
        var (least, most) = (Time(work, less), Time(work, more));
        for (var round = 1; round < Rounds && most / least >= below; round++)
        {
            least = Shorter(least, Time(work, less));
            most = Shorter(most, Time(work, more));
        }

        return most / least;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(Action<string> work, string text)
    {
        var started = TimeProvider.System.GetTimestamp();
        work(text);
        return TimeProvider.System.GetElapsedTime(started);
    }
}
