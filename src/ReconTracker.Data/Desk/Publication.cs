using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Desk;

/// <summary>Drafts become revisions.</summary>
public static class Publication
{
    /// <summary>Publishes records as one edit. Asked twice, it stores once.</summary>
    /// <param name="db">The collection; a context with nothing tracked.</param>
    /// <param name="records">The documents, each with the revision it was made on; 0 for a new record.</param>
    /// <param name="edit">Who wrote them, and why.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>The revisions written; none when the records say all of it already.</returns>
    /// <exception cref="RuleBrokenException">A document breaks a rule, or refers to what does not exist.</exception>
    /// <exception cref="StaleRevisionException">A record was saved meanwhile, or the name of a new one is taken.</exception>
    public static async Task<IReadOnlyList<Revision>> PublishAsync(this ReconDb db, IReadOnlyCollection<(RecordDocument Record, int BasedOn)> records, Edit edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(records);
        foreach (var (record, basedOn) in records.OrderBy(pair => pair.Record.RecordKind))
        {
            // first: what others save after this is noticed on saving
            await db.ApplyAsync(record, cancellation).ConfigureAwait(false);

            // of a record that has ended, a draft may bring it back: made on its end
            var last = await db.Revisions.Last().SingleOrDefaultAsync(revision => revision.Kind == record.RecordKind && revision.Slug == record.Slug, cancellation).ConfigureAwait(false);
            if ((last?.Number ?? 0) != basedOn && (last?.ToRecord() is not { } stored || RecordJson.Write(stored) != RecordJson.Write(record)))
            {
                throw new StaleRevisionException(record.Reference, basedOn, last?.Number ?? 0);
            }

        }

        return await db.SaveAsync(edit, cancellation).ConfigureAwait(false);
    }
}
