using ReconTracker.Data.Generation;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>A small and a larger generated collection, made once for the tests of what must not grow.</summary>
public sealed class GeneratedDatabases(SeededApp app) : IAsyncLifetime
{
    /// <summary>The smaller one.</summary>
    public string Small { get; private set; } = "";

    /// <summary>The one with ten times as many meetings, and five times as many people.</summary>
    public string Large { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Small = await MakeAsync(200, people: 400);
        Large = await MakeAsync(2000, people: 2000);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<string> MakeAsync(int meetings, int people)
    {
        var database = await app.CreateDatabaseAsync(seeded: false);
        await using var db = SeededApp.Connect(database);
        await db.GenerateAsync(new GeneratedRecords { Meetings = meetings, People = people });
        return database;
    }
}
