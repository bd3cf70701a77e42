using ReconTracker.Data;
using ReconTracker.Data.Desk;

namespace ReconTracker.Web.Tests.Desk;

/// <summary>A database with an editors' desk, for the tests of a class.</summary>
public sealed class DeskDatabase(SeededApp app) : IAsyncLifetime
{
    private string _connectionString = "";

    internal static readonly DateTimeOffset Now = new(2026, 11, 29, 9, 0, 0, TimeSpan.Zero);

    public async ValueTask InitializeAsync() => _connectionString = await app.CreateDatabaseAsync(seeded: true);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal DeskDb Desk() => DeskDbOptions.Connect(_connectionString);

    internal ReconDb Collection() => SeededApp.Connect(_connectionString);

    internal Data.Editor Editor() => new(_connectionString);

    internal static Author Author(string name) => new(Guid.NewGuid(), name);
}
