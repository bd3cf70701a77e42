using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reads everything that the entries of a list of meetings print.</summary>
public static class MeetingHeadQueries
{
    /// <summary>Reads meetings for a list: one query for the meetings, one for reprints, one a kind of record for the names.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="meetings">Which meetings, in order.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The meetings in the same order.</returns>
    public static async Task<MeetingHeads> HeadsAsync(this ReconDb db, IReadOnlyList<Slug> meetings, string language, CancellationToken cancellation = default)
    {
        var heads = await db.HeadsAsync(db.Meetings.Where(meeting => meetings.Contains(meeting.Slug)), language, cancellation).ConfigureAwait(false);
        var places = meetings.Index().ToDictionary(meeting => meeting.Item, meeting => meeting.Index);
        return heads with { Items = [.. heads.OrderBy(head => places[head.Record.Slug])] };
    }

    /// <summary>Reads meetings for a list: one query for the meetings, one for reprints, one a kind of record for the names.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="meetings">Which meetings, in order.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The meetings in the same order.</returns>
    public static async Task<MeetingHeads> HeadsAsync(
        this ReconDb db, IQueryable<Meeting> meetings, string language, CancellationToken cancellation = default)
    {
        var rows = await meetings.Select(meeting => new
        {
            Document = db.Revisions
                .Where(revision => revision.Kind == RecordKind.Meeting && revision.Slug == meeting.Slug && revision.Number == meeting.Revision)
                .Select(revision => revision.Document).First(),
            Statements = db.Statements.Count(statement => statement.Meeting == meeting.Slug),
        }).ToListAsync(cancellation).ConfigureAwait(false);
        var records = rows.ConvertAll(row => (MeetingRecord)RecordJson.Read(RecordKind.Meeting, row.Document));
        var reprints = await db.ReprintsAsync(records.SelectMany(record => record.Claims).Select(claim => claim.Source), cancellation).ConfigureAwait(false);
        var heads = rows.Zip(records, (row, record) => new MeetingHead(record, row.Statements, record.Claims.Select(claim => reprints.OriginOf(claim.Source)).Distinct().Count())).ToList();
        return new MeetingHeads(heads, await db.LabelsAsync(heads.SelectMany(head => head.Mentions), language, cancellation).ConfigureAwait(false));
    }
}
