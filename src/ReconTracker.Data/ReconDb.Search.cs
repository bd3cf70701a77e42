using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>Search entries follow from the records: saving renews them record by record, and here they are made from nothing.</summary>
public sealed partial class ReconDb
{
    /// <summary>Whether the search entries are those that this version of the program would write: names may be folded otherwise than by the version before.</summary>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>False when any is missing, too many or different.</returns>
    public async Task<bool> IsSearchCurrentAsync(CancellationToken cancellation = default)
    {
        var stored = await SearchEntries.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        var wanted = await SearchOfAllAsync(cancellation).ConfigureAwait(false);
        return Comparable(stored).SequenceEqual(Comparable(wanted));
    }

    /// <summary>Writes all search entries anew.</summary>
    /// <param name="cancellation">Stops before the commit; nothing is changed then.</param>
    /// <returns>When they are written.</returns>
    public async Task RebuildSearchAsync(CancellationToken cancellation = default)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await WaitForTurnAsync(cancellation).ConfigureAwait(false);
        await SearchEntries.ExecuteDeleteAsync(cancellation).ConfigureAwait(false);
        SearchEntries.AddRange(await SearchOfAllAsync(cancellation).ConfigureAwait(false));
        await StoreAsync([], cancellation).ConfigureAwait(false);

        // whoever serves pages empties his cache: what a search found may be found otherwise now
        await Database.ExecuteSqlAsync($"SELECT pg_notify({PublishedChannel}, '')", cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<List<SearchEntry>> SearchOfAllAsync(CancellationToken cancellation)
    {
        var records = (await this.BundleAsync(cancellation).ConfigureAwait(false)).Records();
        return [.. records.SelectMany(Search.SearchEntries.Of)];
    }

    private static IEnumerable<(RecordKind, string, string, string?)> Comparable(IEnumerable<SearchEntry> entries) => entries
        .Select(entry => (Kind: entry.Kind, Slug: entry.Slug.Value, entry.Text, entry.Key))
        .OrderBy(entry => entry.Kind).ThenBy(entry => entry.Slug, StringComparer.Ordinal).ThenBy(entry => entry.Text, StringComparer.Ordinal).ThenBy(entry => entry.Key, StringComparer.Ordinal);
}
