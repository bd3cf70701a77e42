using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ReconTracker.Data;

/// <summary>How the application speaks to PostgreSQL.</summary>
public static class ReconDbOptions
{
    /// <summary>The longest a reading query may run before PostgreSQL ends it.</summary>
    public static readonly TimeSpan StatementTimeout = TimeSpan.FromSeconds(3);

    // a server that does not answer a query will not answer its cancellation
    private const int DoNotWait = -1;

    // seconds to connect, or to ask for a cancellation: a reader waits for both
    private const int Patience = 1;

    /// <summary>Points a context at a database.</summary>
    /// <param name="builder">The options.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UseReconTracker(this DbContextOptionsBuilder builder, string connectionString) => builder
        .UseNpgsql(connectionString, npgsql => npgsql
            .MigrationsHistoryTable("schema_migrations")
            .SetPostgresVersion(15, 0)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
        .ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    /// <summary>A connection string whose sessions end statements that run longer than <see cref="StatementTimeout"/>, and that gives up soon when nobody answers.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same with the time limits.</returns>
    public static string ForReading(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Options = $"{builder.Options} -c statement_timeout={(int)StatementTimeout.TotalMilliseconds}".Trim();
        builder.Timeout = Patience;
        builder.CancellationTimeout = DoNotWait;

        // reading leaves nothing behind in a session, and Npgsql cannot cancel a query that waits for the answer to a reset
        builder.NoResetOnClose = true;
        return builder.ConnectionString;
    }

    /// <summary>A connection string for one connection that waits for notifications and notices within seconds when the server no longer answers.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same, asking for a sign of life.</returns>
    public static string ForListening(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        KeepAlive = 1,
        Timeout = Patience,
        CommandTimeout = (int)StatementTimeout.TotalSeconds,
        CancellationTimeout = DoNotWait,
        Pooling = false,
    }.ConnectionString;
}
