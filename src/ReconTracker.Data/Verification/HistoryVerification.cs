using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Verification;

/// <summary>Re-reads everything: the chains of revisions, and that rows and search entries say what the newest revisions say.</summary>
public static class HistoryVerification
{
    /// <summary>Verifies the collection.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Null when all is in order; else a sentence naming the first bad row.</returns>
    public static async Task<string?> VerifyAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        var newest = new Dictionary<RecordReference, Revision>();
        var redacted = (await db.Redactions.AsNoTracking().Select(redaction => redaction.Sequence).ToListAsync(cancellation).ConfigureAwait(false)).ToHashSet();
        await foreach (var revision in db.Revisions.AsNoTracking().OrderBy(revision => revision.Sequence).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            var record = new RecordReference(revision.Kind, revision.Slug);
            if ((Broken(revision, newest.GetValueOrDefault(record)) ?? Unsaid(revision, redacted)) is { } problem)
            {
                return $"Revision {revision.Number} of the {record} (row {revision.Sequence}): {problem}";
            }

            newest[record] = revision;
        }

        return await RowsAsync(db, newest, cancellation).ConfigureAwait(false) ?? await DerivedAsync(db, cancellation).ConfigureAwait(false);
    }

    private static async Task<string?> DerivedAsync(ReconDb db, CancellationToken cancellation) =>
        await db.IsDerivedCurrentAsync(cancellation).ConfigureAwait(false) ? null : "The search or facet entries are not those of the records: migrate writes them anew.";

    private static string? Broken(Revision revision, Revision? before)
    {
        if (revision.Number != (before?.Number ?? 0) + 1)
        {
            return $"it should be number {(before?.Number ?? 0) + 1}; a revision is missing.";
        }

        if (revision.PreviousHash != (before?.Hash ?? ""))
        {
            return "it does not carry the hash of the revision before.";
        }

        if (!revision.IsEndAsWritten() || (revision.IsEnd && before is null or { IsEnd: true }))
        {
            return "whether the record ends with it does not fit its content, or what stands before it.";
        }

        return revision.IsRedacted || revision.ComputeHash() == revision.Hash ? null : "its hash does not fit its content: the row was changed after it was written.";
    }

    /// <summary>What a redacted revision said cannot be hashed again; that it was redacted must be on record.</summary>
    private static string? Unsaid(Revision revision, HashSet<long> redacted) => (revision.IsRedacted, redacted.Contains(revision.Sequence)) switch
    {
        (true, false) => "its content is gone, and no redaction says why.",
        (false, true) => "it was redacted, and its content is there.",
        _ => null,
    };

    private static async Task<string?> RowsAsync(ReconDb db, Dictionary<RecordReference, Revision> newest, CancellationToken cancellation)
    {
        var seen = 0;
        foreach (var nouns in new IQueryable<ICurated>[] { db.Sources, db.Topics, db.Parties, db.People, db.Meetings, db.Statements })
        {
            foreach (var noun in await nouns.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false))
            {
                var record = noun.ToRecord();
                if (!newest.TryGetValue(record.Reference, out var revision) || revision.IsEnd || revision.Number != noun.Revision)
                {
                    return $"The {record.Reference} says it is at revision {noun.Revision}, and the history ends {(revision is { IsEnd: true } ? "the record " : "")}at {revision?.Number ?? 0}.";
                }

                if (RecordJson.Write(record) != revision.Document)
                {
                    return $"The rows of the {record.Reference} differ from its newest revision, {revision.Number}.";
                }

                seen++;
            }
        }

        var there = newest.Values.Count(revision => !revision.IsEnd);
        return seen == there ? null : $"History knows {there} records, the tables hold {seen}.";
    }
}
