using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Curation;

/// <summary>An edit is undone: every record it touched says again what it said before, by an edit of its own. What was changed since stays, where that can be.</summary>
public static class Undoing
{
    private const string EditId = "EditId";

    /// <summary>Says what undoing an edit would do.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="edit">The number of the edit.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The plan; nothing is stored.</returns>
    /// <exception cref="RuleBrokenException">There is no such edit, nothing of it is left to undo, or what was changed since is in the way; the sentence names the records.</exception>
    public static async Task<CurationPlan> PlanUndoAsync(this ReconDb db, long edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var written = await db.Revisions.AsNoTracking().Where(revision => EF.Property<long>(revision, EditId) == edit).OrderBy(revision => revision.Sequence).ToListAsync(cancellation).ConfigureAwait(false);
        var of = db.Revisions.Where(revision => EF.Property<long>(revision, EditId) == edit);
        var before = await db.Revisions.AsNoTracking().Where(revision => of.Any(next => next.Kind == revision.Kind && next.Slug == revision.Slug && next.Number == revision.Number + 1))
            .ToDictionaryAsync(revision => new RecordReference(revision.Kind, revision.Slug), cancellation).ConfigureAwait(false);
        var last = await db.Revisions.Last().Where(revision => of.Any(own => own.Kind == revision.Kind && own.Slug == revision.Slug))
            .ToDictionaryAsync(revision => new RecordReference(revision.Kind, revision.Slug), cancellation).ConfigureAwait(false);
        var steps = new List<CurationStep>();
        var inTheWay = new List<(RecordReference, string)>();
        foreach (var revision in written)
        {
            var record = new RecordReference(revision.Kind, revision.Slug);
            try
            {
                steps.AddRange(StepOf(record, before.GetValueOrDefault(record), revision, last[record]) is { } step ? [step] : Array.Empty<CurationStep>());
            }
            catch (RuleBrokenException rule)
            {
                inTheWay.Add((record, rule.Sentence));
            }
        }

        if (written.Count == 0 && await db.Redactions.AnyAsync(redaction => EF.Property<long>(redaction, EditId) == edit, cancellation).ConfigureAwait(false))
        {
            throw new RuleBrokenException("", $"Edit {edit} redacted something: that cannot be undone.");
        }

        CurationPlan.Refuse("What was changed since is in the way", inTheWay);
        return steps.Count == 0
            ? throw new RuleBrokenException("", written.Count == 0 ? $"There is no edit {edit}." : $"Nothing of edit {edit} is left to undo.")
            : await new CurationPlan(steps).CheckedAsync(db, cancellation).ConfigureAwait(false);
    }

    private static CurationStep? StepOf(RecordReference record, Revision? before, Revision written, Revision last)
    {
        if (before is { IsRedacted: true } || written.IsRedacted)
        {
            throw new RuleBrokenException("", "what it said then was redacted");
        }

        if (written.IsEnd && last.IsEnd && last.Number != written.Number)
        {
            throw new RuleBrokenException("", "it came back, and ended again");
        }

        var (was, now) = (before?.ToRecord(), last.ToRecord());
        if (Same(was, now))
        {
            return null;
        }

        var after = Same(written.ToRecord(), now) ? was : Merged(was, written.ToRecord(), now);
        return Same(after, now) ? null : new CurationStep(record, last.Number, now, after, before?.ToEnding()?.MergedInto);
    }

    private static RecordDocument Merged(RecordDocument? was, RecordDocument? written, RecordDocument? now)
    {
        if (was is null || written is null || now is null)
        {
            throw new RuleBrokenException("", now is null ? "it has ended" : written is null ? "it has come back" : "it was entered by this edit, and changed");
        }

        var merge = RecordMerge.Of(Node(written), Node(now), Node(was));
        return merge.Conflicts.Count == 0
            ? RecordJson.Read(now.RecordKind, merge.Document.ToJsonString(RecordJson.Options))
            : throw new RuleBrokenException("", string.Join(", ", merge.Conflicts.Select(conflict => conflict.Path)));
    }

    private static bool Same(RecordDocument? one, RecordDocument? other) => (one is null ? null : RecordJson.Write(one)) == (other is null ? null : RecordJson.Write(other));

    private static JsonObject Node(RecordDocument record) => JsonNode.Parse(RecordJson.Write(record))!.AsObject();
}
