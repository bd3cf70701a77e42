using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Curation;

/// <summary>Carries out what was planned: <see cref="Withdrawal"/>, <see cref="Merger"/>, <see cref="Undoing"/>.</summary>
public static class Curating
{
    /// <summary>Carries out a plan as one edit.</summary>
    /// <param name="db">The collection; a context with nothing tracked.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="edit">Who acts, and why.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>The revisions written.</returns>
    /// <exception cref="RuleBrokenException">A record that would end is referred to by then.</exception>
    /// <exception cref="StaleRevisionException">One of the records was saved since the plan was made.</exception>
    public static async Task<IReadOnlyList<Revision>> CarryOutAsync(this ReconDb db, CurationPlan plan, Edit edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var kind in plan.Steps.GroupBy(step => step.Record.Kind))
        {
            await db.LoadAsync(kind.Key, [.. kind.Select(step => step.Record.Slug)], cancellation).ConfigureAwait(false);
        }

        await db.RefuseStaleAsync(plan.Steps.Where(step => step.Before is null), cancellation).ConfigureAwait(false);
        var nouns = db.ChangeTracker.Entries<ICurated>().ToDictionary(entry => entry.Entity.Reference, entry => entry.Entity);
        foreach (var step in plan.Steps)
        {
            var current = nouns.GetValueOrDefault(step.Record)?.Revision ?? 0;
            if (current != (step.Before is null ? 0 : step.BasedOn))
            {
                throw new StaleRevisionException(step.Record, step.BasedOn, current == 0 ? step.BasedOn + 1 : current);
            }

            if (step.After is { } record)
            {
                await db.ApplyAsync(record, cancellation).ConfigureAwait(false);
            }
        }

        foreach (var step in plan.Steps.Where(step => step.After is null))
        {
            db.End(nouns[step.Record], new Ending(step.MergedInto));
        }

        return await db.SaveAsync(edit, cancellation).ConfigureAwait(false);
    }

    // what would come back may have come back, and ended again
    private static async Task RefuseStaleAsync(this ReconDb db, IEnumerable<CurationStep> steps, CancellationToken cancellation)
    {
        foreach (var step in steps)
        {
            var last = await db.Revisions.Where(revision => revision.Kind == step.Record.Kind && revision.Slug == step.Record.Slug).MaxAsync(revision => (int?)revision.Number, cancellation).ConfigureAwait(false) ?? 0;
            if (last != step.BasedOn)
            {
                throw new StaleRevisionException(step.Record, step.BasedOn, last);
            }
        }
    }

    /// <summary>A record as it is now, with the number of its revision.</summary>
    internal static async Task<(RecordDocument Record, int Number)> CurrentAsync(this ReconDb db, RecordReference record, CancellationToken cancellation)
    {
        var newest = await db.Revisions.Newest().SingleOrDefaultAsync(revision => revision.Kind == record.Kind && revision.Slug == record.Slug, cancellation).ConfigureAwait(false);
        return newest?.ToRecord() is { } document ? (document, newest.Number) : throw new RuleBrokenException("", $"There is no {record}.");
    }
}
