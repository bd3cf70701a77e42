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
    public static async IAsyncEnumerable<string?[]> FlatRowsAsync(
        this ReconDb db, FlatTable table, IEnumerable<Slug> slugs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        await foreach (var rows in AheadAsync(slugs, some => db.ConnectedAsync(
            connection => RowsAsync(connection, $"SELECT {table.Select} FROM {table.From} JOIN {List(some)} ON o.slug = r.slug ORDER BY o.place", table.Columns.Count, cancellation),
            cancellation)).ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                yield return row;
            }
        }
    }

    /// <summary>Records as their newest documents.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="slugs">Which records, in order.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>JSON Lines, UTF-8: some hundreds of documents at a time. Each piece holds until the next is asked for.</returns>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> LinesAsync(
        this ReconDb db, RecordKind kind, IEnumerable<Slug> slugs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var newest = $"(SELECT document, is_end FROM revisions v WHERE v.kind = '{Vocabulary.Code(kind)}' AND v.slug = o.slug ORDER BY number DESC LIMIT 1) newest";

        // one is written while the other is filled
        var (filled, spare) = (new MemoryStream(), new MemoryStream());
        await foreach (var lines in AheadAsync(slugs, some =>
        {
            (filled, spare) = (spare, filled);
            return db.ConnectedAsync(
                connection => CopiedLines.ReadAsync(connection, $"SELECT newest.document FROM {List(some)} CROSS JOIN LATERAL {newest} WHERE NOT is_end ORDER BY o.place", filled, cancellation), cancellation);
        }).ConfigureAwait(false))
        {
            yield return lines;
        }
    }

    /// <summary>
    /// Reads the next records while the last ones are written, and gives the connection back in between: how long a reader takes to fetch them is then no matter of the database's.
    /// </summary>
    private static async IAsyncEnumerable<T> AheadAsync<T>(IEnumerable<Slug> slugs, Func<Slug[], Task<T>> readAsync)
    {
        using var pieces = slugs.Chunk(AtOnce).GetEnumerator();
        Task<T>? Next() => pieces.MoveNext() ? readAsync(pieces.Current) : null;
        var next = Next();
        try
        {
            while (next is not null)
            {
                var piece = await next.ConfigureAwait(false);
                next = Next();
                yield return piece;
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

    // COPY takes no parameters; a slug has nothing in it that would have to be quoted
    private static string List(Slug[] some) => $"unnest('{{{string.Join(',', some)}}}'::text[]) WITH ORDINALITY o (slug, place)";

    private static async Task<List<string?[]>> RowsAsync(NpgsqlConnection connection, string query, int columns, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryExportAsync($"COPY ({query}) TO STDOUT (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        var rows = new List<string?[]>(AtOnce);
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

    private static string? Cell(NpgsqlBinaryExporter copy)
    {
        if (!copy.IsNull)
        {
            return copy.Read<string>();
        }

        copy.Skip();
        return null;
    }
}
