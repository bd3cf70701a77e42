using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Draws up the apparatus of a record.</summary>
public static class ApparatusQueries
{
    /// <summary>Draws up the apparatus of a record.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="index">Its state, which remembers how records are called; null where none is at hand.</param>
    /// <param name="record">The record.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="mentioned">Other records that the page mentions, to be labelled with the rest.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The apparatus.</returns>
    public static async Task<Apparatus> ApparatusAsync(
        this ReconDb db, RecordIndex? index, RecordDocument record, string language, IEnumerable<RecordReference>? mentioned = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var ledger = Ledger.Of(record);
        var cited = ledger.Claims.Select(claim => claim.Claim.Source).Distinct().ToList();
        var sources = await db.RecordsAsync<SourceRecord>(RecordKind.Source, cited, cancellation).ConfigureAwait(false);
        var labels = await db.LabelsAsync(index, record, sources, mentioned ?? [], language, cancellation).ConfigureAwait(false);
        var clusters = await db.ReprintsAsync(sources, cancellation).ConfigureAwait(false);

        var history = await db.Revisions.Where(revision => revision.Kind == record.RecordKind && revision.Slug == record.Slug)
            .OrderByDescending(revision => revision.Number).Take(Apparatus.MostHistory)
            .Select(revision => new HistoryEntry(revision.Number, revision.Edit.Who, revision.Edit.Why, revision.Edit.When))
            .ToListAsync(cancellation).ConfigureAwait(false);
        return new Apparatus(record, ledger, labels, [.. sources.OrderBy(source => cited.IndexOf(source.Slug))], cited.ToDictionary(slug => slug, clusters.OriginOf), history);
    }

    // how its sources are called is in them, and what is called by a title or by its own words has read those too
    private static async Task<Labels> LabelsAsync(
        this ReconDb db, RecordIndex? index, RecordDocument record, IEnumerable<SourceRecord> sources, IEnumerable<RecordReference> mentioned, string language, CancellationToken cancellation)
    {
        IEnumerable<RecordDocument> read = record is MeetingRecord or StatementRecord or SourceRecord ? sources.Prepend(record).DistinctBy(document => document.Reference) : sources;
        var known = new Labels(read.Select(document => Label.Of(document, language)));
        var unknown = record.References().Concat(record.Claims.SelectMany(claim => PathReferences.Of(claim.Field))).Concat(mentioned).Where(reference => !known.All.ContainsKey(reference));
        var labels = index is null ? db.LabelsAsync(unknown, language, cancellation) : index.LabelsAsync(db, unknown, language, cancellation);
        return (await labels.ConfigureAwait(false)).And(known);
    }
}
