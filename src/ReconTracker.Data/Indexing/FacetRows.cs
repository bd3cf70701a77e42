using Npgsql;
using NpgsqlTypes;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Reads <see cref="FacetEntry"/> rows as the index holds them, through binary COPY.</summary>
internal sealed class FacetRows(TokenTable tokens, TokenTable sources)
{
    private const char Separator = '\u001f';

    /// <summary>Reads the rows of meetings and of statements.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="after">Only records with a revision of an edit after this one; null for all.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<(List<IndexedRow> Meetings, List<IndexedRow> Statements)> ReadAsync(ReconDb db, long? after, CancellationToken cancellation)
    {
        var only = after is { } edit
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" WHERE (kind, slug) IN (SELECT kind, slug FROM revisions WHERE edit_id > {edit})")
            : "";
        return await db.ConnectedAsync(
            connection => ReadAsync(
                connection,
                $"SELECT kind, slug, meeting, earliest, latest, is_dated, array_to_string(tokens, E'\\x1f'), array_to_string(sources, E'\\x1f') FROM facet_entries{only}",
                cancellation),
            cancellation).ConfigureAwait(false);
    }

    private async Task<(List<IndexedRow> Meetings, List<IndexedRow> Statements)> ReadAsync(NpgsqlConnection connection, string query, CancellationToken cancellation)
    {
        List<IndexedRow> meetings = [], statements = [];
        await using var rows = await connection.BeginBinaryExportAsync($"COPY ({query}) TO STDOUT (FORMAT BINARY)", cancellation).ConfigureAwait(false);
        while (await rows.StartRowAsync(cancellation).ConfigureAwait(false) >= 0)
        {
            (rows.Read<string>() == "meeting" ? meetings : statements).Add(Row(rows));
        }

        return (meetings, statements);
    }

    // COPY hands rows out of its buffer: what waits for the network is StartRowAsync
    private IndexedRow Row(NpgsqlBinaryExporter rows) => new(
        Slug.Parse(rows.Read<string>()),
        Optional(rows, () => (Slug?)Slug.Parse(rows.Read<string>())),
        Optional(rows, () => (int?)rows.Read<DateOnly>(NpgsqlDbType.Date).DayNumber),
        Optional(rows, () => (int?)rows.Read<DateOnly>(NpgsqlDbType.Date).DayNumber),
        rows.Read<bool>(),
        tokens.Numbers(rows.Read<string>(), Separator),
        sources.Numbers(rows.Read<string>(), Separator));

    private static T? Optional<T>(NpgsqlBinaryExporter rows, Func<T?> read)
    {
        if (!rows.IsNull)
        {
            return read();
        }

        rows.Skip();
        return default;
    }
}
