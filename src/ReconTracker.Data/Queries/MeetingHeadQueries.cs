using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reads everything that the entries of a list of meetings print.</summary>
public static class MeetingHeadQueries
{
    /// <summary>Reads meetings for a list: one query for the meetings, and one a kind of record for names that nobody has asked for before.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="index">The state of it from which the meetings were taken: it knows how many sources speak about each.</param>
    /// <param name="meetings">Which meetings, in order.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The meetings in the same order.</returns>
    public static async Task<MeetingHeads> HeadsAsync(
        this ReconDb db, RecordIndex index, IReadOnlyList<Slug> meetings, string language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        var rows = await db.Meetings.Where(meeting => meetings.Contains(meeting.Slug)).Select(meeting => new
        {
            Document = db.Revisions
                .Where(revision => revision.Kind == RecordKind.Meeting && revision.Slug == meeting.Slug && revision.Number == meeting.Revision)
                .Select(revision => revision.Document).First(),
            Statements = db.Statements.Count(statement => statement.Meeting == meeting.Slug),
        }).ToListAsync(cancellation).ConfigureAwait(false);
        var records = rows.ConvertAll(row => (Meeting: (MeetingRecord)RecordJson.Read(RecordKind.Meeting, row.Document), row.Statements));
        var places = meetings.Index().ToDictionary(meeting => meeting.Item, meeting => meeting.Index);
        var heads = records.OrderBy(record => places[record.Meeting.Slug])
            .Select(record => new MeetingHead(record.Meeting, record.Statements, index.SourcesOf(record.Meeting.Slug))).ToList();
        return new MeetingHeads(heads, await index.LabelsAsync(db, heads.SelectMany(head => head.Mentions), language, cancellation).ConfigureAwait(false));
    }
}
