using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Exports;

/// <summary>Reads any number of records in a given order without holding them: some hundreds at a time, through binary COPY.</summary>
public static class Exports
{
    // enough to make the round trips cheap; few enough to end well within a reader's time limit, and to hold in memory twice
    private const int AtOnce = 500;

    /// <summary>Records as rows of a flat table.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="table">Which columns.</param>
    /// <param name="slugs">Which records, in order.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>One row a record: a text or nothing for each column.</returns>
    public static IAsyncEnumerable<string?[]> FlatRowsAsync(this ReconDb db, FlatTable table, IEnumerable<Slug> slugs, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        return db.CopyAsync(table.Columns.Count, list => $"SELECT {table.Select} FROM {table.From} JOIN {list} ON o.slug = r.slug ORDER BY o.place", slugs, cancellation);
    }

    /// <summary>Records as their newest documents.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="slugs">Which records, in order.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>JSON documents, each on one line.</returns>
    public static async IAsyncEnumerable<string> DocumentsAsync(
        this ReconDb db, RecordKind kind, IEnumerable<Slug> slugs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var newest = $"(SELECT document FROM revisions v WHERE v.kind = '{Vocabulary.Code(kind)}' AND v.slug = o.slug ORDER BY number DESC LIMIT 1) newest";
        await foreach (var row in db.CopyAsync(1, list => $"SELECT newest.document::text FROM {list} CROSS JOIN LATERAL {newest} ORDER BY o.place", slugs, cancellation).ConfigureAwait(false))
        {
            yield return row[0]!;
        }
    }

    /// <summary>
    /// Reads the next rows while the last ones are written, and gives the connection back in between: how long a reader takes to fetch them is then no matter of the database's.
    /// </summary>
    private static async IAsyncEnumerable<string?[]> CopyAsync(
        this ReconDb db, int columns, Func<string, string> select, IEnumerable<Slug> slugs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var pieces = slugs.Chunk(AtOnce).GetEnumerator();
        Task<List<string?[]>>? Next() => pieces.MoveNext() ? db.ReadAsync(columns, select, pieces.Current, cancellation) : null;
        var next = Next();
        try
        {
            while (next is not null)
            {
                var rows = await next.ConfigureAwait(false);
                next = Next();
                foreach (var row in rows)
                {
                    yield return row;
                }
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

    private static async Task<List<string?[]>> ReadAsync(this ReconDb db, int columns, Func<string, string> select, Slug[] some, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            // COPY takes no parameters; a slug has nothing in it that would have to be quoted
            var list = $"unnest('{{{string.Join(',', some)}}}'::text[]) WITH ORDINALITY o (slug, place)";
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var copy = await connection.BeginBinaryExportAsync($"COPY ({select(list)}) TO STDOUT (FORMAT BINARY)", cancellation).ConfigureAwait(false);
            var rows = new List<string?[]>(some.Length);
            while (await copy.StartRowAsync(cancellation).ConfigureAwait(false) >= 0)
            {
                var row = new string?[columns];
                for (var column = 0; column < columns; column++)
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
