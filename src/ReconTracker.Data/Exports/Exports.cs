using System.Buffers;
using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Exports;

/// <summary>Reads any number of records in a given order without holding them: some hundreds at a time, the next while the last are written.</summary>
public static class Exports
{
    // enough to make the round trips cheap; few enough to end well within a reader's time limit, and to hold in memory twice
    private const int AtOnce = 500;
    private const int AtLeast = 64 * 1024;

    /// <summary>Records as rows of a flat table.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="table">Which columns.</param>
    /// <param name="slugs">Which records, in order.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>One row a record: a text or nothing for each column.</returns>
    public static async IAsyncEnumerable<string?[]> FlatRowsAsync(
        this ReconDb db, FlatTable table, IEnumerable<Slug> slugs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        await foreach (var rows in AheadAsync(slugs, some => db.RowsAsync(table, some, cancellation)).ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                yield return row;
            }
        }
    }

    /// <summary>Records as their newest documents: JSON in UTF-8, each on a line of its own.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="slugs">Which records, in order.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Some hundreds of lines at a time, each with its line feed; valid until the next are asked for.</returns>
    public static IAsyncEnumerable<ReadOnlyMemory<byte>> DocumentsAsync(this ReconDb db, RecordKind kind, IEnumerable<Slug> slugs, CancellationToken cancellation = default)
    {
        // one is filled while the other is written
        var (lines, others) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        return AheadAsync(slugs, some =>
        {
            (lines, others) = (others, lines);
            return db.LinesAsync(kind, some, lines, cancellation);
        });
    }

    /// <summary>
    /// Reads the next while the last are used, and gives the connection back in between: how long a reader takes to fetch them is then no matter of the database's.
    /// </summary>
    private static async IAsyncEnumerable<T> AheadAsync<T>(IEnumerable<Slug> slugs, Func<Slug[], Task<T>> read)
    {
        using var pieces = slugs.Chunk(AtOnce).GetEnumerator();
        Task<T>? Next() => pieces.MoveNext() ? read(pieces.Current) : null;
        var next = Next();
        try
        {
            while (next is not null)
            {
                var some = await next.ConfigureAwait(false);
                next = Next();
                yield return some;
            }
        }
        finally
        {
            if (next is not null)
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // put together by PostgreSQL: a text a record would be thrown away as soon as it is written, some gigabytes in all
    private static async Task<ReadOnlyMemory<byte>> LinesAsync(this ReconDb db, RecordKind kind, Slug[] some, ArrayBufferWriter<byte> lines, CancellationToken cancellation)
    {
        lines.ResetWrittenCount();
        await db.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var command = new NpgsqlCommand(
                """
                SELECT convert_to(string_agg(newest.document::text, E'\n' ORDER BY o.place) || E'\n', 'UTF8') FROM unnest($1) WITH ORDINALITY o (slug, place)
                CROSS JOIN LATERAL (SELECT document FROM revisions v WHERE v.kind = $2 AND v.slug = o.slug ORDER BY number DESC LIMIT 1) newest
                """,
                (NpgsqlConnection)db.Database.GetDbConnection());
            command.Parameters.Add(new() { Value = Array.ConvertAll(some, slug => slug.Value) });
            command.Parameters.Add(new() { Value = Vocabulary.Code(kind) });
            await using var rows = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation).ConfigureAwait(false);
            if (await rows.ReadAsync(cancellation).ConfigureAwait(false) && !await rows.IsDBNullAsync(0, cancellation).ConfigureAwait(false))
            {
                await using var text = rows.GetStream(0);
                while (await text.ReadAsync(lines.GetMemory(AtLeast), cancellation).ConfigureAwait(false) is > 0 and var read)
                {
                    lines.Advance(read);
                }
            }

            return lines.WrittenMemory;
        }
        finally
        {
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private static async Task<List<string?[]>> RowsAsync(this ReconDb db, FlatTable table, Slug[] some, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            // COPY takes no parameters; a slug has nothing in it that would have to be quoted
            var list = $"unnest('{{{string.Join(',', some)}}}'::text[]) WITH ORDINALITY o (slug, place)";
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var copy = await connection.BeginBinaryExportAsync(
                $"COPY (SELECT {table.Select} FROM {table.From} JOIN {list} ON o.slug = r.slug ORDER BY o.place) TO STDOUT (FORMAT BINARY)", cancellation).ConfigureAwait(false);
            var rows = new List<string?[]>(some.Length);
            while (await copy.StartRowAsync(cancellation).ConfigureAwait(false) >= 0)
            {
                var row = new string?[table.Columns.Count];
                for (var column = 0; column < row.Length; column++)
                {
                    row[column] = Cell(copy);
                }

                rows.Add(row);
            }

            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private static string? Cell(NpgsqlBinaryExporter rows)
    {
        if (!rows.IsNull)
        {
            return rows.Read<string>();
        }

        rows.Skip();
        return null;
    }
}
