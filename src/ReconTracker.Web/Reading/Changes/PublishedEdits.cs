using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.History;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>A page of the public log, newest first.</summary>
/// <param name="Edits">The edits of the page.</param>
/// <param name="Older">The number before which the next page begins; null on the last.</param>
public sealed record PublishedEdits(IReadOnlyList<PublishedEdit> Edits, long? Older)
{
    /// <summary>The most edits on a page.</summary>
    public const int PageSize = 20;

    /// <summary>The most records listed of one edit; the counts are of all.</summary>
    public const int MostRecords = 500;

    private const string EditId = "EditId";

    private static readonly RecordKind[] Order = [RecordKind.Meeting, RecordKind.Statement, RecordKind.Person, RecordKind.Party, RecordKind.Source, RecordKind.Topic];

    /// <summary>Reads a page in five queries, however many edits and records it has.</summary>
    public static async Task<PublishedEdits> LoadAsync(ReconDb db, long? before, CancellationToken stop)
    {
        var edits = await db.Edits.Where(edit => before == null || edit.Id < before).OrderByDescending(edit => edit.Id).Take(PageSize + 1).ToListAsync(stop);
        var page = edits.Take(PageSize).ToList();
        var ids = page.ConvertAll(edit => edit.Id);
        var counts = await CountsAsync(db, ids, stop);
        var lines = await LinesAsync(db, ids, stop);
        var differences = await DifferencesAsync(db, [.. lines.Where(line => line.Number > 1).Select(line => line.Sequence)], stop);
        var records = lines.ToLookup(line => line.Edit, line => differences.GetValueOrDefault(line.Sequence, new ChangedRecord(new RecordReference(line.Kind, line.Slug), line.Number)));
        var redacted = await RedactedAsync(db, ids, stop);
        return new PublishedEdits(
            page.ConvertAll(edit => new PublishedEdit(edit.Id, edit.Who, edit.Why, edit.When, [.. counts[edit.Id]], [.. records[edit.Id]]) { Redacted = [.. redacted[edit.Id]] }),
            edits.Count > PageSize ? ids[^1] : null);
    }

    private static async Task<ILookup<long, PublishedEdit.Count>> CountsAsync(ReconDb db, List<long> ids, CancellationToken stop)
    {
        var counts = await db.Revisions.Where(revision => ids.Contains(EF.Property<long>(revision, EditId)))
            .GroupBy(revision => new { Edit = EF.Property<long>(revision, EditId), revision.Kind, IsNew = revision.Number == 1, revision.IsEnd })
            .Select(group => new { group.Key.Edit, group.Key.Kind, group.Key.IsNew, group.Key.IsEnd, Number = group.Count() }).ToListAsync(stop);
        return counts.OrderByDescending(count => count.IsNew).ThenBy(count => Array.IndexOf(Order, count.Kind))
            .ToLookup(count => count.Edit, count => new PublishedEdit.Count(count.Kind, count.IsNew, count.IsEnd, count.Number));
    }

    private static async Task<ILookup<long, RedactedRevision>> RedactedAsync(ReconDb db, List<long> ids, CancellationToken stop)
    {
        var redacted = await db.Redactions.Where(redaction => ids.Contains(EF.Property<long>(redaction, EditId)))
            .Join(db.Revisions, redaction => redaction.Sequence, revision => revision.Sequence, (redaction, revision) => new { Edit = EF.Property<long>(redaction, EditId), revision.Kind, revision.Slug, revision.Number })
            .OrderBy(revision => revision.Kind).ThenBy(revision => revision.Slug).ThenBy(revision => revision.Number).ToListAsync(stop);
        return redacted.ToLookup(revision => revision.Edit, revision => new RedactedRevision(new RecordReference(revision.Kind, revision.Slug), revision.Number));
    }

    private static async Task<List<Line>> LinesAsync(ReconDb db, List<long> ids, CancellationToken stop)
    {
        var lines = await db.Edits.Where(edit => ids.Contains(edit.Id))
            .SelectMany(edit => db.Revisions.Where(revision => EF.Property<long>(revision, EditId) == edit.Id).OrderBy(revision => revision.Sequence).Take(MostRecords)
                .Select(revision => new Line(edit.Id, revision.Sequence, revision.Kind, revision.Slug, revision.Number)))
            .ToListAsync(stop);
        return [.. lines.OrderBy(line => Array.IndexOf(Order, line.Kind)).ThenBy(line => line.Slug)];
    }

    private static async Task<Dictionary<long, ChangedRecord>> DifferencesAsync(ReconDb db, List<long> changed, CancellationToken stop)
    {
        var pairs = await db.Revisions.Where(revision => changed.Contains(revision.Sequence))
            .Join(db.Revisions, revision => new { revision.Kind, revision.Slug, revision.Number }, before => new { before.Kind, before.Slug, Number = before.Number + 1 },
                (revision, before) => new { revision.Sequence, Before = before, After = revision })
            .AsNoTracking().IgnoreAutoIncludes().ToListAsync(stop);
        return pairs.ToDictionary(pair => pair.Sequence, pair => Of(pair.Before, pair.After));
    }

    private static ChangedRecord Of(Revision before, Revision after)
    {
        var (old, now) = (before.ToRecord(), after.ToRecord());
        return new ChangedRecord(new RecordReference(after.Kind, after.Slug), after.Number)
        {
            Differing = old is null || now is null ? null : Differing.Of(old, now),
            Ending = after.ToEnding(),
            ComesBack = before.IsEnd,
            Last = after.IsEnd ? old : null,
        };
    }

    private sealed record Line(long Edit, long Sequence, RecordKind Kind, Slug Slug, int Number);
}
