using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.History;

/// <summary>A page of a record's revisions, and two of them compared.</summary>
/// <param name="Reference">The record.</param>
/// <param name="Record">The record as it is now; where it has ended, as it was last; null where that was redacted.</param>
/// <param name="Newest">The number of its newest revision, which is how many there are.</param>
/// <param name="Revisions">The revisions of the page, the newest first.</param>
/// <param name="Older">The number before which the next page begins; null on the last.</param>
/// <param name="Comparison">Two revisions, compared.</param>
/// <param name="Compared">Who, when and why of the two, the older first; none where nothing is compared.</param>
public sealed record RecordHistory(RecordReference Reference, RecordDocument? Record, int Newest, IReadOnlyList<RevisionLine> Revisions, int? Older, Comparison Comparison, IReadOnlyList<RevisionLine> Compared)
{
    /// <summary>How the record has ended; null where it has not.</summary>
    public Ending? Ending { get; private init; }

    /// <summary>The most revisions on a page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads a page in four queries, one more where something was redacted; null where there is no such record.</summary>
    public static async Task<RecordHistory?> LoadAsync(RecordKind kind, Slug slug, HistoryQuery asked, ReconDb db, CancellationToken stop)
    {
        var all = db.Revisions.AsNoTracking().Where(revision => revision.Kind == kind && revision.Slug == slug);
        if (await all.Where(revision => !revision.IsEnd).OrderByDescending(revision => revision.Number)
            .Select(revision => new { revision.Number, revision.Document }).FirstOrDefaultAsync(stop) is not { } newest)
        {
            return null;
        }

        // what ends a record is not ended by another
        var end = await all.Where(revision => revision.Number == newest.Number + 1).Select(revision => revision.Document).FirstOrDefaultAsync(stop);
        var last = newest.Number + (end is null ? 0 : 1);

        // one more than is shown, for the last to be counted against
        var read = await LinesAsync(db, all.Where(revision => asked.Before == null || revision.Number < asked.Before).OrderByDescending(revision => revision.Number).Take(PageSize + 1), stop);
        var page = read.Zip(read.Skip(1).Append<RevisionLine?>(null), (line, before) => before is null ? line : line.After(before)).Take(PageSize).ToList();
        var comparison = Comparison.Asked(asked.From, asked.To, last);
        List<RevisionLine> compared = [];
        if (comparison.State == ComparisonState.Compared)
        {
            compared = await LinesAsync(db, all.Where(revision => revision.Number == comparison.From || revision.Number == comparison.To).OrderBy(revision => revision.Number), stop);
            comparison = comparison.Of(compared[0], compared[1]);
        }

        return new RecordHistory(new RecordReference(kind, slug), newest.Document.Length == 0 ? null : RecordJson.Read(kind, newest.Document), last, page, read.Count > PageSize ? page[^1].Number : null, comparison, compared)
        {
            Ending = end is null ? null : Ending.Read(end),
        };
    }

    private static async Task<List<RevisionLine>> LinesAsync(ReconDb db, IQueryable<Revision> revisions, CancellationToken stop)
    {
        var read = await revisions.ToListAsync(stop);
        var redacted = read.Where(revision => revision.IsRedacted).Select(revision => revision.Sequence).ToList();
        var redactions = redacted.Count == 0 ? [] : await db.Redactions.AsNoTracking().Where(redaction => redacted.Contains(redaction.Sequence)).ToDictionaryAsync(redaction => redaction.Sequence, stop);
        return read.ConvertAll(revision => new RevisionLine(revision.Number, revision.Edit.Who, revision.Edit.Why, revision.Edit.When, revision.ToRecord(), revision.ToEnding())
        {
            Redaction = redactions.GetValueOrDefault(revision.Sequence) is { Edit: var edit } ? new RedactedLine(edit.Who, edit.Why, edit.When) : null,
        });
    }
}
