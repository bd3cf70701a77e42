using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>How far a change reaches: whose own pages look otherwise after it.</summary>
public static class ReachQueries
{
    // where more was changed at once, asking for each would cost more than making the pages anew
    private const int Most = 20;

    // background meetings name the steps of the track before and after them, and nothing counts them
    private const int MostBackground = 200;

    /// <summary>
    /// The meetings and statements whose own pages were changed since an edition: those that were edited, those that they name or named, those that name them, and the meetings
    /// before and after them. Lists and analyses look otherwise after every change.
    /// </summary>
    /// <param name="db">The collection.</param>
    /// <param name="since">The older edition.</param>
    /// <param name="now">The newer one.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>References; null when any page may look otherwise: names of people, parties, sources and topics stand on pages that do not refer to them.</returns>
    public static async Task<IReadOnlySet<RecordReference>?> ReachAsync(this ReconDb db, Edition since, Edition now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(since);
        ArgumentNullException.ThrowIfNull(now);
        if (!await db.HasGoneOnAsync(since, now, cancellation).ConfigureAwait(false))
        {
            return null;
        }

        var written = await db.Revisions.AsNoTracking().Where(revision => EF.Property<long>(revision, "EditId") > since.Number).Take(Most + 1).ToListAsync(cancellation).ConfigureAwait(false);
        if (written.Count > Most || written.Exists(revision => revision.Kind is not (RecordKind.Meeting or RecordKind.Statement))
            || await db.Redactions.AnyAsync(redaction => EF.Property<long>(redaction, "EditId") > since.Number, cancellation).ConfigureAwait(false))
        {
            return null;
        }

        var reached = new HashSet<RecordReference>();
        foreach (var revision in written)
        {
            var before = await db.Revisions.AsNoTracking()
                .SingleOrDefaultAsync(other => other.Kind == revision.Kind && other.Slug == revision.Slug && other.Number == revision.Number - 1, cancellation).ConfigureAwait(false);
            foreach (var record in new[] { before?.ToRecord(), revision.ToRecord() }.OfType<RecordDocument>())
            {
                reached.Add(record.Reference);
                reached.UnionWith(record.References().Where(reference => reference.Kind is RecordKind.Meeting or RecordKind.Statement));
                if (record is MeetingRecord meeting && !await db.AddBesideAsync(meeting, reached, cancellation).ConfigureAwait(false))
                {
                    return null;
                }
            }
        }

        return reached;
    }

    private static async Task<bool> AddBesideAsync(this ReconDb db, MeetingRecord meeting, HashSet<RecordReference> reached, CancellationToken cancellation)
    {
        var slug = meeting.Slug;
        var said = await db.Statements.Where(statement => statement.Meeting == slug).Select(statement => statement.Slug).ToListAsync(cancellation).ConfigureAwait(false);
        var children = await db.Meetings.Where(child => child.PartOf!.Meeting == slug).Select(child => child.Slug).ToListAsync(cancellation).ConfigureAwait(false);
        var (before, after) = await db.NeighboursAsync(meeting, cancellation).ConfigureAwait(false);
        var (first, last) = (before?.When.Earliest ?? DateOnly.MinValue, after?.When.Earliest ?? DateOnly.MaxValue);
        var background = await db.Meetings
            .Where(other => other.Scope == MeetingScope.Context && (other.When.Earliest ?? DateOnly.MinValue) >= first && (other.When.Earliest ?? DateOnly.MinValue) <= last)
            .Select(other => other.Slug).Take(MostBackground + 1).ToListAsync(cancellation).ConfigureAwait(false);
        reached.UnionWith(said.Select(statement => new RecordReference(RecordKind.Statement, statement)));
        reached.UnionWith(children.Concat(background).Concat(new[] { before?.Slug, after?.Slug }.OfType<Slug>()).Select(other => new RecordReference(RecordKind.Meeting, other)));
        return background.Count <= MostBackground;
    }
}
