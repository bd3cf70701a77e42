using System.Diagnostics;

namespace ReconTracker.Web.Tests;

/// <summary>Waits for what comes by itself, but not at once.</summary>
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Asks again and again; fails when it does not come.</summary>
    public static async Task HoldsAsync(Func<Task<bool>> holds)
    {
        var clock = Stopwatch.StartNew();
        while (!await holds())
        {
            clock.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(100);
        }
    }
}
