using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Curation;

/// <summary>What should never have been published is taken out of the history: the only act that cannot be undone.</summary>
public static class Redacting
{
    /// <summary>The revisions of a record that can be redacted: all that say something, but what the record says now.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="record">The record.</param>
    /// <returns>A query; the oldest first.</returns>
    public static IQueryable<Revision> Redactable(this ReconDb db, RecordReference record)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Revisions.AsNoTracking()
            .Where(revision => revision.Kind == record.Kind && revision.Slug == record.Slug && !revision.IsEnd && revision.Document != "")
            .Where(revision => db.Revisions.Any(later => later.Kind == revision.Kind && later.Slug == revision.Slug && later.Number == revision.Number + 1))
            .OrderBy(revision => revision.Number);
    }

    /// <summary>Takes the documents of revisions out of the history for good. Their numbers, hashes and edits stay, and a <see cref="Redaction"/> says when and why.</summary>
    /// <param name="db">The collection; a context with nothing tracked.</param>
    /// <param name="record">The record.</param>
    /// <param name="numbers">The numbers of the revisions.</param>
    /// <param name="edit">Who, why and when.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>When nothing of them is left.</returns>
    /// <exception cref="RuleBrokenException">One of them does not exist, was redacted, or is what the record says now: change or withdraw the record first.</exception>
    public static async Task RedactAsync(this ReconDb db, RecordReference record, IReadOnlyCollection<int> numbers, Edit edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(numbers);
        var revisions = await db.Redactable(record).Where(revision => numbers.Contains(revision.Number)).ToListAsync(cancellation).ConfigureAwait(false);
        var left = numbers.Except(revisions.Select(revision => revision.Number)).ToList();
        if (left.Count > 0 || revisions.Count == 0)
        {
            throw new RuleBrokenException("numbers", $"Of the {record}, revision {string.Join(", ", left)} cannot be redacted: it is what the record says now, says nothing, or does not exist.");
        }

        await db.StoreRedactionsAsync(revisions.ConvertAll(revision => new Redaction(revision, edit)), edit, cancellation).ConfigureAwait(false);
    }
}
