using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ReconTracker.Web.Database;

/// <summary>Tells a database that cannot be reached, or does not answer in time, from a mistake of our own.</summary>
internal static class DatabaseAway
{
    // connection failures, no resources left, interventions of the operator: shut down, starting up, statement ended by its time limit
    private static readonly string[] Classes = ["08", "53", "57"];

    public static bool IsDatabaseAway(this Exception? problem) => problem switch
    {
        PostgresException answered => Classes.Contains(answered.SqlState[..2]),
        NpgsqlException or TimeoutException or OperationCanceledException => true,
        DbUpdateException or InvalidOperationException => problem.InnerException.IsDatabaseAway(),
        _ => false,
    };
}
