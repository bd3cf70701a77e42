using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace ReconTracker.Data.Generation;

/// <summary>Tables without their indexes and foreign keys for the time of one transaction: built at once they cost a fraction of what keeping them row by row does.</summary>
[SuppressMessage("Security", "CA2100", Justification = "The statements are PostgreSQL's own definitions of what was there.")]
internal sealed class BareTables
{
    private const string ForeignKeys = """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname
        """;

    // what belongs to a primary key or unique constraint stays: rows come in the order of their keys
    private const string Indexes = """
        SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
        FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
        WHERE relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
        ORDER BY indexrelid::regclass::text
        """;

    // long documents are packed on the way in; the faster packer, where the server has it
    private const string Pack = """
        SELECT set_config('default_toast_compression', 'lz4', true) FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)
        """;

    private readonly NpgsqlConnection _connection;
    private readonly List<string> _indexes = [];
    private readonly List<string> _foreignKeys = [];

    private BareTables(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Takes them off; a rollback brings them back.</summary>
    public static async Task<BareTables> MakeAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var bare = new BareTables(connection);
        await bare.TakeOffAsync(ForeignKeys, bare._foreignKeys, cancellation).ConfigureAwait(false);
        await bare.TakeOffAsync(Indexes, bare._indexes, cancellation).ConfigureAwait(false);
        await bare.ExecuteAsync(Pack, cancellation).ConfigureAwait(false);
        return bare;
    }

    /// <summary>Builds them as they were; a foreign key that the rows break is refused.</summary>
    /// <exception cref="PostgresException">Rows break a unique index or a foreign key.</exception>
    public async Task DressAsync(CancellationToken cancellation)
    {
        await ExecuteAsync("SET LOCAL maintenance_work_mem = '512MB'", cancellation).ConfigureAwait(false);
        foreach (var statement in _indexes.Concat(_foreignKeys))
        {
            await ExecuteAsync(statement, cancellation).ConfigureAwait(false);
        }
    }

    private async Task TakeOffAsync(string query, List<string> kept, CancellationToken cancellation)
    {
        var drops = new List<string>();
        await using (var command = new NpgsqlCommand(query, _connection))
        await using (var reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                drops.Add(reader.GetString(0));
                kept.Add(reader.GetString(1));
            }
        }

        foreach (var drop in drops)
        {
            await ExecuteAsync(drop, cancellation).ConfigureAwait(false);
        }
    }

    private async Task ExecuteAsync(string statement, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(statement, _connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }
}
