using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Draws up the apparatus of a record.</summary>
public static class ApparatusQueries
{
    /// <summary>Draws up the apparatus of a record.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="record">The record.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="mentioned">Other records that the page mentions, to be labelled with the rest.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The apparatus.</returns>
    public static async Task<Apparatus> ApparatusAsync(
        this ReconDb db, RecordDocument record, string language, IEnumerable<RecordReference>? mentioned = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var ledger = Ledger.Of(record);
        var references = record.References().Concat(record.Claims.SelectMany(claim => PathReferences.Of(claim.Field))).Concat(mentioned ?? []);
        var labels = await db.LabelsAsync(references, language, cancellation).ConfigureAwait(false);

        var cited = ledger.Claims.Select(claim => claim.Claim.Source).Distinct().ToList();
        var sources = await db.RecordsAsync<SourceRecord>(RecordKind.Source, cited, cancellation).ConfigureAwait(false);
        var clusters = await db.ReprintsAsync(sources, cancellation).ConfigureAwait(false);

        var history = await db.Revisions.Where(revision => revision.Kind == record.RecordKind && revision.Slug == record.Slug)
            .OrderByDescending(revision => revision.Number).Take(Apparatus.MostHistory)
            .Select(revision => new HistoryEntry(revision.Number, revision.Edit.Who, revision.Edit.Why, revision.Edit.When))
            .ToListAsync(cancellation).ConfigureAwait(false);
        return new Apparatus(record, ledger, labels, [.. sources.OrderBy(source => cited.IndexOf(source.Slug))], cited.ToDictionary(slug => slug, clusters.OriginOf), history);
    }
}
