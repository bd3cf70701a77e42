using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Data.Indexing;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Data.Seed;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Web.Database;

/// <summary>The database this process works with: the one it is told of, or a private cluster of its own.</summary>
internal sealed class DatabaseAtHand : IAsyncDisposable
{
    private readonly LocalPostgresServer? _cluster;

    private DatabaseAtHand(string connectionString, LocalPostgresServer? cluster) => (ConnectionString, _cluster) = (connectionString, cluster);

    /// <summary>An Npgsql connection string, without time limits.</summary>
    public string ConnectionString { get; }

    /// <summary>Where the private cluster keeps its files; null when the database is somebody else's care.</summary>
    public string? DataDirectory => _cluster?.DataDirectory;

    /// <summary>Takes <c>ConnectionStrings:ReconTracker</c>, or starts the private cluster; a verb beside a running application may join its cluster.</summary>
    public static async Task<DatabaseAtHand> OpenAsync(IConfiguration configuration, bool mayJoin)
    {
        if (configuration.GetConnectionString("ReconTracker") is { Length: > 0 } given)
        {
            return new DatabaseAtHand(Checked(given), cluster: null);
        }

        var cluster = mayJoin ? await LocalPostgresServer.ConnectOrStartAsync() : await LocalPostgresServer.StartAsync();
        return new DatabaseAtHand(await cluster.EnsureDatabaseAsync("recontracker"), cluster);
    }

    /// <summary>A context for writing: no time limit on statements.</summary>
    public ReconDb Connect()
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(ConnectionString);
        return new ReconDb(options.Options);
    }

    /// <summary>The same for accounts.</summary>
    public AccountDb ConnectAccounts() => AccountDbOptions.Connect(ConnectionString);

    /// <summary>The same for the editors' desk.</summary>
    public DeskDb ConnectDesk() => DeskDbOptions.Connect(ConnectionString);

    /// <summary>Creates the schema or brings it up to date, and with it what search relies on.</summary>
    public async Task MigrateAsync()
    {
        await using var db = Connect();
        await db.Database.MigrateAsync();
        await db.CheckLocaleAsync();
        await db.RenewDerivedAsync();
        await using var accounts = ConnectAccounts();
        await accounts.Database.MigrateAsync();
        await using var desk = ConnectDesk();
        await desk.Database.MigrateAsync();
    }

    /// <summary>For those who only look: refuses a database that would have to be changed first.</summary>
    public async Task RequireMigratedAsync()
    {
        await using var db = Connect();
        await using var accounts = ConnectAccounts();
        await using var desk = ConnectDesk();
        if ((await db.Database.GetPendingMigrationsAsync()).Any() || (await accounts.Database.GetPendingMigrationsAsync()).Any() || (await desk.Database.GetPendingMigrationsAsync()).Any())
        {
            throw new RuleBrokenException("", "The database is empty or of an older version: run migrate first.");
        }
    }

    /// <summary>Makes the database ready to serve.</summary>
    public async Task PrepareAsync(IServiceProvider services, bool seedWhenEmpty)
    {
        await MigrateAsync();
        await using var db = Connect();
        if (seedWhenEmpty && !await db.Revisions.AnyAsync())
        {
            await SeedBundle.LoadAsync(db, services.GetRequiredService<TimeProvider>());
        }

        // here, where no reader waits and no time limit ends it
        await services.GetRequiredService<RecordIndexAtHand>().CurrentAsync(db);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }

    private static string Checked(string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            return parts.Host is { Length: > 0 } ? connectionString : throw new ArgumentException("it names no Host.");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or KeyNotFoundException)
        {
            // the text itself may hold a password
            throw new RuleBrokenException("", $"ConnectionStrings__ReconTracker cannot be read: {problem.Message}");
        }
    }
}
