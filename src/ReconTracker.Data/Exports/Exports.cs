using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Exports;

/// <summary>Reads any number of records in a given order without holding them: some thousands at a time, through binary COPY.</summary>
public static class Exports
{
    // enough to make the round trips cheap, few enough to end well within a reader's time limit
    private const int AtOnce = 2000;

    /// <summary>Records as rows of a flat table.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="table">Which columns.</param>
    /// <param name="slugs">Which records, in order.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>One row a record: a text or nothing for each column. The array is used again for the next row.</returns>
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
        var newest = $"(SELECT document FROM revisions v WHERE v.kind = '{Vocabulary.Code(kind)}' AND v.slug = o.slug ORDER BY number DESC LIMIT 1)";
        await foreach (var row in db.CopyAsync(1, list => $"SELECT {newest}::text FROM {list} ORDER BY o.place", slugs, cancellation).ConfigureAwait(false))
        {
            yield return row[0]!;
        }
    }

    private static async IAsyncEnumerable<string?[]> CopyAsync(
        this ReconDb db, int columns, Func<string, string> select, IEnumerable<Slug> slugs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var row = new string?[columns];
        await db.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            foreach (var some in slugs.Chunk(AtOnce))
            {
                // COPY takes no parameters; a slug has nothing in it that would have to be quoted
                var list = $"unnest('{{{string.Join(',', some)}}}'::text[]) WITH ORDINALITY o (slug, place)";
                await using var rows = await connection.BeginBinaryExportAsync($"COPY ({select(list)}) TO STDOUT (FORMAT BINARY)", cancellation).ConfigureAwait(false);
                while (await rows.StartRowAsync(cancellation).ConfigureAwait(false) >= 0)
                {
                    for (var column = 0; column < columns; column++)
                    {
                        row[column] = Cell(rows);
                    }

                    yield return row;
                }
            }
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
