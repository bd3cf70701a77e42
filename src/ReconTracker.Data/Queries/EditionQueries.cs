using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ReconTracker.Data;

/// <summary>In which state the collection is.</summary>
public static class EditionQueries
{
    // every page asks this: without EF Core
    private const string Sql = """
        SELECT coalesce(newest.id, 0), newest."when", obj_description('facet_entries'::regclass, 'pg_class')
        FROM (VALUES (0)) one LEFT JOIN LATERAL (SELECT id, "when" FROM edits ORDER BY id DESC LIMIT 1) newest ON true
        """;

    /// <summary>The edition of now.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>An edition; it costs one look at the newest edit.</returns>
    public static Task<Edition> EditionAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.ConnectedAsync(connection => ReadAsync(connection, cancellation), cancellation);
    }

    /// <summary>Whether the collection has only gone on since an edition: nothing of it was taken back, no record of it has ended, and what is derived was not written anew.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="since">The older edition.</param>
    /// <param name="now">The newer one.</param>
    /// <param name="cancellation">Stops reading.</param>
    internal static async Task<bool> HasGoneOnAsync(this ReconDb db, Edition since, Edition now, CancellationToken cancellation) =>
        now.Derived == since.Derived && now.Number > since.Number
        && (since.When is null || await db.Edits.AnyAsync(edit => edit.Id == since.Number && edit.When == since.When, cancellation).ConfigureAwait(false))
        && !await db.Revisions.AnyAsync(revision => EF.Property<long>(revision, "EditId") > since.Number && revision.IsEnd, cancellation).ConfigureAwait(false);

    private static async Task<Edition> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        await using var rows = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await rows.ReadAsync(cancellation).ConfigureAwait(false);
        return new Edition(rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetFieldValue<DateTimeOffset>(1), rows.IsDBNull(2) ? null : rows.GetString(2));
    }
}
