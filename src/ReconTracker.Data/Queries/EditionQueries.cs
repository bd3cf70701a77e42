using Microsoft.EntityFrameworkCore;

namespace ReconTracker.Data;

/// <summary>In which state the collection is.</summary>
public static class EditionQueries
{
    /// <summary>The edition of now.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>An edition; it costs one look at the newest edit.</returns>
    public static Task<Edition> EditionAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Database.SqlQuery<Edition>($"""
            SELECT coalesce(newest.id, 0) AS "Number", newest."when" AS "When", obj_description('facet_entries'::regclass, 'pg_class') AS "Derived"
            FROM (VALUES (0)) one LEFT JOIN LATERAL (SELECT id, "when" FROM edits ORDER BY id DESC LIMIT 1) newest ON true
            """).SingleAsync(cancellation);
    }

    /// <summary>Whether the collection has only gone on since an edition: nothing of it was taken back, and what is derived was not written anew.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="since">The older edition.</param>
    /// <param name="now">The newer one.</param>
    /// <param name="cancellation">Stops reading.</param>
    internal static async Task<bool> HasGoneOnAsync(this ReconDb db, Edition since, Edition now, CancellationToken cancellation) =>
        now.Derived == since.Derived && now.Number > since.Number
        && (since.When is null || await db.Edits.AnyAsync(edit => edit.Id == since.Number && edit.When == since.When, cancellation).ConfigureAwait(false));
}
