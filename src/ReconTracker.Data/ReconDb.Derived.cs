using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Indexing;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Search and facet entries follow from the records: saving renews them record by record, and here they are made from nothing.</summary>
public sealed partial class ReconDb
{
    /// <summary>
    /// The version of what is derived. Raise it with every change of what <see cref="SearchEntry"/> or <see cref="FacetEntry"/> rows the same record gives, such as another
    /// folding of names: a database that holds another version is brought up to date at the next start.
    /// </summary>
    public const int DerivedVersion = 3;

    private const int RebuiltAtOnce = 1000;

    /// <summary>Writes the derived entries anew if another version of the program wrote them.</summary>
    /// <param name="cancellation">Stops before the commit; nothing is changed then.</param>
    /// <returns>When the entries are of this version.</returns>
    public async Task RenewDerivedAsync(CancellationToken cancellation = default)
    {
        var version = await Database.SqlQuery<string?>($"SELECT obj_description('facet_entries'::regclass) AS \"Value\"").SingleAsync(cancellation).ConfigureAwait(false);
        if (version?.Split(' ')[0] != DerivedVersion.ToString(CultureInfo.InvariantCulture))
        {
            await RebuildDerivedAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the derived entries are those that this version of the program would write. Reads the whole collection.</summary>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>False when any is missing, too many or different.</returns>
    public async Task<bool> IsDerivedCurrentAsync(CancellationToken cancellation = default)
    {
        var records = (await this.BundleAsync(cancellation).ConfigureAwait(false)).Records().ToList();
        var search = await SearchEntries.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        var facets = await FacetEntries.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        return Comparable(search).SequenceEqual(Comparable(records.SelectMany(Search.SearchEntries.Of)))
            && Comparable(facets).SequenceEqual(Comparable(records.SelectMany(Indexing.FacetEntries.Of)));
    }

    /// <summary>Writes all derived entries anew.</summary>
    /// <param name="cancellation">Stops before the commit; nothing is changed then.</param>
    /// <returns>When they are written.</returns>
    public async Task RebuildDerivedAsync(CancellationToken cancellation = default)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await WaitForTurnAsync(cancellation).ConfigureAwait(false);
        await SearchEntries.ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        await FacetEntries.ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            var slugs = await Revisions.Where(revision => revision.Kind == kind && revision.Number == 1).Select(revision => revision.Slug).ToListAsync(cancellation).ConfigureAwait(false);
            foreach (var some in slugs.Chunk(RebuiltAtOnce))
            {
                AddDerived(await this.RecordsAsync<RecordDocument>(kind, some, cancellation).ConfigureAwait(false));
                await StoreAsync([], cancellation).ConfigureAwait(false);
                ChangeTracker.Clear();
            }
        }

        await NoteDerivedAsync(cancellation).ConfigureAwait(false);

        // whoever serves pages empties his cache: what a search found may be found otherwise now
        await Database.ExecuteSqlAsync($"SELECT pg_notify({PublishedChannel}, '')", cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Notes by which version all derived entries were written, and something that is the same at no other time: whoever holds them in memory reads them again.</summary>
    private async Task NoteDerivedAsync(CancellationToken cancellation)
    {
        // a comment takes no parameter
        var note = string.Create(CultureInfo.InvariantCulture, $"COMMENT ON TABLE facet_entries IS '{DerivedVersion} {Guid.NewGuid():N}'");
        await Database.ExecuteSqlRawAsync(note, cancellation).ConfigureAwait(false);
    }

    private async Task RenewDerivedAsync(List<Revision> revisions, CancellationToken cancellation)
    {
        foreach (var kind in revisions.Where(revision => revision.Number > 1).GroupBy(revision => revision.Kind))
        {
            var slugs = kind.Select(revision => revision.Slug).ToList();
            await SearchEntries.Where(entry => entry.Kind == kind.Key && slugs.Contains(entry.Slug)).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
            await FacetEntries.Where(entry => entry.Kind == kind.Key && slugs.Contains(entry.Slug)).ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        }

        AddDerived(revisions.Select(revision => revision.ToRecord()).OfType<RecordDocument>());
    }

    private void AddDerived(IEnumerable<RecordDocument> records)
    {
        foreach (var record in records)
        {
            SearchEntries.AddRange(Search.SearchEntries.Of(record));
            FacetEntries.AddRange(Indexing.FacetEntries.Of(record));
        }
    }

    private static IEnumerable<(RecordKind, string, string, string?, string?, string)> Comparable(IEnumerable<SearchEntry> entries) => entries
        .Select(entry => (Kind: entry.Kind, Slug: entry.Slug.Value, entry.Text, entry.Key, entry.Plain, $"{entry.Language} {entry.NameKind} {entry.Date:O} {string.Join(' ', entry.AttestedBy)}"))
        .OrderBy(entry => entry.Kind).ThenBy(entry => entry.Slug, StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal).ThenBy(entry => entry.Key, StringComparer.Ordinal);

    private static IEnumerable<string> Comparable(IEnumerable<FacetEntry> entries) => entries
        .Select(entry => string.Join('|', [entry.Kind, entry.Slug, entry.Meeting, $"{entry.Earliest:O}", $"{entry.Latest:O}", entry.IsDated, .. entry.Tokens, "", .. entry.Sources]))
        .Order(StringComparer.Ordinal);
}
