using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ReconTracker.Data.Accounts;

/// <summary>How the application reaches its accounts.</summary>
public static class AccountDbOptions
{
    /// <summary>How many connections accounts have at most.</summary>
    public const int MostConnections = 10;

    // outside an application nobody else says which tables Identity has
    private static readonly ServiceProvider Alone = new ServiceCollection().Configure<IdentityOptions>(SetSchema).BuildServiceProvider();

    /// <summary>The version of Identity's tables: with passkeys. Must be said wherever Identity is configured.</summary>
    /// <param name="identity">The options.</param>
    public static void SetSchema(IdentityOptions identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    /// <summary>Points a context at a database.</summary>
    /// <param name="builder">The options.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder UseAccounts(this DbContextOptionsBuilder builder, string connectionString) => builder
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable("schema_migrations", AccountDb.Schema).SetPostgresVersion(15, 0));

    /// <summary>A connection string with a pool of its own, and a small one: whoever tries passwords takes no connection from readers.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The same for accounts.</returns>
    public static string Apart(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        builder.ApplicationName = $"{builder.ApplicationName} accounts".Trim();
        builder.MaxPoolSize = Math.Min(builder.MaxPoolSize, MostConnections);
        builder.MinPoolSize = 0;
        return builder.ConnectionString;
    }

    /// <summary>A context outside an application's services.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <returns>The context.</returns>
    public static AccountDb Connect(string connectionString)
    {
        var options = new DbContextOptionsBuilder<AccountDb>();
        options.UseAccounts(connectionString).UseApplicationServiceProvider(Alone);
        return new AccountDb(options.Options);
    }
}
