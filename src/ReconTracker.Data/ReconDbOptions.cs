using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ReconTracker.Data;

/// <summary>How the application speaks to PostgreSQL.</summary>
public static class ReconDbOptions
{
    // a server that does not answer a query will not answer its cancellation
    private const int DoNotWait = -1;

    // how many of the three-letter pieces of a misspelt name must be in a name for it to be compared at all; 0.6 unless told, where one wrong letter of five is too many
    private const string Likeness = "0.4";

    // where the texts of a common word stand is remembered page by page, exactly: with PostgreSQL's 4 MB each text of a page is compared again
    private const string WorkMemory = "16MB";

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

    /// <summary>A connection string whose sessions end statements that run longer than a reader waits, that gives up sooner when nobody answers, and by which misspelt names are found.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <param name="patience">How long a reader waits.</param>
    /// <returns>The same with the time limits.</returns>
    public static string ForReading(string connectionString, TimeSpan patience)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.Options = $"{builder.Options} -c statement_timeout={(int)patience.TotalMilliseconds} -c pg_trgm.word_similarity_threshold={Likeness} -c work_mem={WorkMemory}".Trim();
        builder.Timeout = ThirdOf(patience);
        builder.CancellationTimeout = DoNotWait;

        // reading leaves nothing behind in a session, and Npgsql cannot cancel a query that waits for the answer to a reset
        builder.NoResetOnClose = true;
        return builder.ConnectionString;
    }

    /// <summary>A connection string for one connection that waits for notifications and notices, within the time that a reader waits, when the server no longer answers.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <param name="patience">How long a reader waits.</param>
    /// <returns>The same, asking for a sign of life.</returns>
    public static string ForListening(string connectionString, TimeSpan patience)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString)
        {
            KeepAlive = ThirdOf(patience),
            Timeout = ThirdOf(patience),
            CommandTimeout = Math.Max(1, (int)patience.TotalSeconds),
            CancellationTimeout = DoNotWait,
            Pooling = false,
        };
        builder.ApplicationName = $"{builder.ApplicationName} listening".Trim();
        return builder.ConnectionString;
    }

    // in seconds
    private static int ThirdOf(TimeSpan patience) => Math.Max(1, (int)patience.TotalSeconds / 3);
}
