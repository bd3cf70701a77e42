using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
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
internal sealed partial class DatabaseAtHand : IAsyncDisposable
{
    private readonly string _owner;
    private readonly LocalPostgresServer? _cluster;

    private DatabaseAtHand(string connectionString, string owner, Patience patience, LocalPostgresServer? cluster) =>
        (ConnectionString, _owner, Patience, _cluster) = (connectionString, owner, patience, cluster);

    /// <summary>An Npgsql connection string, without time limits: of the role that serves.</summary>
    public string ConnectionString { get; }

    /// <summary>How long a reader waits for it.</summary>
    public Patience Patience { get; }

    /// <summary>Where the private cluster keeps its files; null when the database is somebody else's care.</summary>
    public string? DataDirectory => _cluster?.DataDirectory;

    /// <summary>
    /// Takes <c>ConnectionStrings:ReconTracker</c> (and <c>ConnectionStrings:ReconTrackerOwner</c> for the schema, if it is another role's), or starts the private cluster;
    /// a verb beside a running application may join its cluster.
    /// </summary>
    public static async Task<DatabaseAtHand> OpenAsync(IConfiguration configuration, bool mayJoin)
    {
        var patience = Patience.From(configuration);
        var given = configuration.GetConnectionString("ReconTracker");
        var owner = configuration.GetConnectionString("ReconTrackerOwner");
        if ((given ?? "").Length + (owner ?? "").Length > 0)
        {
            var known = Checked("ReconTracker", string.IsNullOrEmpty(given) ? owner! : given);
            return new DatabaseAtHand(known, string.IsNullOrEmpty(owner) ? known : Checked("ReconTrackerOwner", owner), patience, cluster: null);
        }

        var cluster = mayJoin ? await LocalPostgresServer.ConnectOrStartAsync() : await LocalPostgresServer.StartAsync();
        var own = await cluster.EnsureDatabaseAsync("recontracker");
        return new DatabaseAtHand(ApplicationRole.Of(own), own, patience, cluster);
    }

    /// <summary>A context for writing: no time limit on statements.</summary>
    public ReconDb Connect() => Connect(ConnectionString);

    /// <summary>The same for the role that owns the schema, where there is one.</summary>
    public ReconDb ConnectOwner() => Connect(_owner);

    /// <summary>For accounts.</summary>
    public AccountDb ConnectAccounts() => AccountDbOptions.Connect(ConnectionString);

    /// <summary>Creates the schema or brings it up to date, and with it what search relies on; gives the role that serves its rights.</summary>
    public async Task MigrateAsync()
    {
        await using var db = ConnectOwner();
        await using var accounts = AccountDbOptions.Connect(_owner);
        await using var desk = DeskDbOptions.Connect(_owner);
        try
        {
            await MigrateAsync(db.Database);
            await db.CheckLocaleAsync();
            await db.RenewDerivedAsync();
            await MigrateAsync(accounts.Database);
            await MigrateAsync(desk.Database);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new RuleBrokenException("", $"The database is of an older version, and this role may not change it: run migrate with ConnectionStrings__ReconTrackerOwner. ({refused.MessageText})");
        }

        if (_owner != ConnectionString)
        {
            await ApplicationRole.GrantAsync(_owner, ConnectionString);
        }
    }

    /// <summary>For those who only look: refuses a database that would have to be changed first.</summary>
    public async Task RequireMigratedAsync()
    {
        await using var db = ConnectOwner();
        await using var accounts = AccountDbOptions.Connect(_owner);
        await using var desk = DeskDbOptions.Connect(_owner);
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
        if (await db.MayRewriteHistoryAsync())
        {
            HistoryIsOpen(services.GetRequiredService<ILogger<DatabaseAtHand>>());
        }

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

    private static ReconDb Connect(string connectionString)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(connectionString);
        return new ReconDb(options.Options);
    }

    // a role that only serves may not even take the lock under which migrating looks for work
    private static async Task MigrateAsync(DatabaseFacade database)
    {
        if ((await database.GetPendingMigrationsAsync()).Any())
        {
            await database.MigrateAsync();
        }
    }

    private static string Checked(string name, string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            return parts.Host is { Length: > 0 } ? connectionString : throw new ArgumentException("it names no Host.");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or KeyNotFoundException)
        {
            // the text itself may hold a password
            throw new RuleBrokenException("", $"ConnectionStrings__{name} cannot be read: {problem.Message}");
        }
    }

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "The database role that serves may rewrite the history; only triggers and hashes guard it. Give it a role of its own: docs/operations.md.")]
    private static partial void HistoryIsOpen(ILogger logger);
}
