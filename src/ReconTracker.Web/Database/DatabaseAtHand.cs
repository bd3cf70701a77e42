using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Data.Seed;
using ReconTracker.Data.Verification;

namespace ReconTracker.Web.Database;

/// <summary>The database this process works with: the one it is told of, or a private cluster of its own.</summary>
internal sealed class DatabaseAtHand : IAsyncDisposable
{
    private readonly LocalPostgresServer? _cluster;

    private DatabaseAtHand(string connectionString, LocalPostgresServer? cluster) => (ConnectionString, _cluster) = (connectionString, cluster);

    /// <summary>An Npgsql connection string, without time limits.</summary>
    public string ConnectionString { get; }

    /// <summary>Takes <c>ConnectionStrings:ReconTracker</c>, or starts the private cluster; a verb beside a running application may join its cluster.</summary>
    public static async Task<DatabaseAtHand> OpenAsync(IConfiguration configuration, bool mayJoin)
    {
        if (configuration.GetConnectionString("ReconTracker") is { Length: > 0 } given)
        {
            return new DatabaseAtHand(given, cluster: null);
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

    /// <summary>Creates the schema or brings it up to date, and checks what search relies on.</summary>
    public async Task MigrateAsync()
    {
        await using var db = Connect();
        await db.Database.MigrateAsync();
        await db.CheckLocaleAsync();
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
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }
    }
}
