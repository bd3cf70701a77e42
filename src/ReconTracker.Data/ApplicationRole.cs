using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Data;

/// <summary>
/// The database role that the application serves with. It owns nothing, so that whoever takes the application over can neither rewrite the history and the
/// logs nor take off the triggers that guard them; the schema belongs to the role that migrates.
/// </summary>
public static class ApplicationRole
{
    private const string PrivateName = "recon_app";

    private static readonly string[] Schemas = ["public", AccountDb.Schema, DeskDb.Schema];

    // rows of these are only ever added
    private static readonly string[] OnlyAdded = ["public.edits", "public.revisions", "public.redactions", $"{AccountDb.Schema}.account_log"];

    /// <summary>The application's way into a database of the private cluster, where the socket is the whole of the access control.</summary>
    /// <param name="owner">The owner's.</param>
    /// <returns>The same for the application's role.</returns>
    public static string Of(string owner) => new NpgsqlConnectionStringBuilder(owner) { Username = PrivateName }.ConnectionString;

    /// <summary>Gives the role what serving and editing need, and takes from it whatever else it had on the tables. Makes the role if there is none of its name.</summary>
    /// <param name="owner">A connection string of the role that owns the schema.</param>
    /// <param name="application">A connection string of the application's role, with the password that a new role gets.</param>
    /// <param name="cancellation">Stops before the commit; nothing is changed then.</param>
    /// <returns>When the role has its rights.</returns>
    /// <exception cref="RuleBrokenException">The application's connection string does not say which role it is.</exception>
    /// <exception cref="PostgresException">The role does not exist, and the owner may not make one.</exception>
    public static async Task GrantAsync(string owner, string application, CancellationToken cancellation = default)
    {
        var parts = new NpgsqlConnectionStringBuilder(application);
        await using var connection = new NpgsqlConnection(owner);
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        if (parts.Username is null)
        {
            throw new RuleBrokenException("", "The application's connection string names no Username.");
        }

        // the owner himself, in other words: nothing is taken from him
        await using (var who = new NpgsqlCommand("SELECT current_user", connection))
        {
            if (await who.ExecuteScalarAsync(cancellation).ConfigureAwait(false) as string == parts.Username)
            {
                return;
            }
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        if (!await ExistsAsync(connection, parts.Username, cancellation).ConfigureAwait(false))
        {
            var password = string.IsNullOrEmpty(parts.Password) ? "" : $" PASSWORD {Literal(parts.Password)}";
            await ExecuteAsync(connection, $"CREATE ROLE {Identifier(parts.Username)} LOGIN{password}", cancellation).ConfigureAwait(false);
        }

        await ExecuteAsync(connection, string.Join(";\n", Grants(Identifier(parts.Username))), cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether the role of a context may change or delete what is only ever added.</summary>
    /// <param name="db">A context of the application.</param>
    /// <param name="cancellation">Stops asking.</param>
    /// <returns>False for a role that <see cref="GrantAsync"/> made what it is.</returns>
    public static async Task<bool> MayRewriteHistoryAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        foreach (var table in OnlyAdded)
        {
            if (await db.Database.SqlQuery<bool>($"SELECT has_table_privilege({table}, 'UPDATE, DELETE, TRUNCATE') AS \"Value\"").SingleAsync(cancellation).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Grants(string role)
    {
        foreach (var schema in Schemas)
        {
            yield return $"GRANT USAGE ON SCHEMA {schema} TO {role}";
            yield return $"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {role}";
            yield return $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role}";
            yield return $"REVOKE INSERT, UPDATE, DELETE ON {schema}.schema_migrations FROM {role}";
            yield return $"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {role}";
        }

        foreach (var table in OnlyAdded)
        {
            yield return $"REVOKE UPDATE, DELETE ON {table} FROM {role}";
        }

        yield return $"GRANT EXECUTE ON FUNCTION redact_revision(bigint) TO {role}";
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string role, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_roles WHERE rolname = $1", connection) { Parameters = { new() { Value = role } } };
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is not null;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // names and a password, quoted by Identifier and Literal: statements of this kind take no parameters
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    private static string Identifier(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // a backslash means nothing else in a plain literal: standard_conforming_strings is on unless somebody turned it off
    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
