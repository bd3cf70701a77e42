using Microsoft.EntityFrameworkCore;

namespace ReconTracker.Data.Desk;

/// <summary>How the application reaches the editors' desk.</summary>
public static class DeskDbOptions
{
    /// <summary>Points a context at a database.</summary>
    /// <param name="builder">The options.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UseDesk(this DbContextOptionsBuilder builder, string connectionString) => builder
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable("schema_migrations", DeskDb.Schema).SetPostgresVersion(15, 0));

    /// <summary>A context outside an application's services.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The context.</returns>
    public static DeskDb Connect(string connectionString)
    {
        var options = new DbContextOptionsBuilder<DeskDb>();
        options.UseDesk(connectionString);
        return new DeskDb(options.Options);
    }
}
