using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>A record refers only to what there is.</summary>
public sealed partial class ReconDb
{
    private async Task CheckReferencesAsync(List<Revision> revisions, CancellationToken cancellation)
    {
        var tracked = ChangeTracker.Entries<ICurated>().Select(entry => entry.Entity.ToRecord().Reference).ToHashSet();
        var records = revisions.Select(revision => revision.ToRecord()).ToList();
        await RefuseCirclesAsync(records, cancellation).ConfigureAwait(false);
        var wanted = records.SelectMany(record => record.References()).Where(reference => !tracked.Contains(reference));
        if (await this.MissingAsync(wanted, cancellation).ConfigureAwait(false) is [var missing, ..])
        {
            var from = records.First(record => record.References().Contains(missing)).Reference;
            throw new RuleBrokenException("", $"The {from} refers to the {missing}, which does not exist.");
        }
    }

    /// <summary>No source is a reprint of its own reprint, and no party comes from its own offspring, whichever edit said so.</summary>
    private async Task RefuseCirclesAsync(List<RecordDocument> records, CancellationToken cancellation)
    {
        if (!records.SelectMany(Origins).Any())
        {
            return;
        }

        var left = await StoredOriginsAsync(cancellation).ConfigureAwait(false);
        foreach (var record in records)
        {
            left[record.Reference] = [.. Origins(record)];
        }

        // neither what goes back to nothing, nor what nothing goes back to, is in a circle
        while (left.Where(entry => !entry.Value.Any(left.ContainsKey) || !left.Values.Any(origins => origins.Contains(entry.Key))).ToList() is { Count: > 0 } outside)
        {
            outside.ForEach(entry => left.Remove(entry.Key));
        }

        if (left.Count > 0)
        {
            var circle = left.Keys.OrderBy(record => record.Kind).ThenBy(record => record.Slug);
            throw new RuleBrokenException("", $"These go back to one another in a circle: {string.Join(", ", circle)}.");
        }
    }

    private async Task<Dictionary<RecordReference, List<RecordReference>>> StoredOriginsAsync(CancellationToken cancellation)
    {
        var sources = await Sources.Where(source => source.ReprintOf != null)
            .Select(source => new { source.Slug, source.ReprintOf }).ToListAsync(cancellation).ConfigureAwait(false);
        var parties = await Parties.Where(party => party.Parent != null || party.SplitFrom != null)
            .Select(party => new { party.Slug, party.Parent, party.SplitFrom }).ToListAsync(cancellation).ConfigureAwait(false);
        var origins = sources.ToDictionary(source => new RecordReference(RecordKind.Source, source.Slug), source => Of(RecordKind.Source, source.ReprintOf).ToList());
        foreach (var party in parties)
        {
            origins.Add(new RecordReference(RecordKind.Party, party.Slug), [.. Of(RecordKind.Party, party.Parent, party.SplitFrom)]);
        }

        return origins;
    }

    private static IEnumerable<RecordReference> Origins(RecordDocument record) => record switch
    {
        SourceRecord source => Of(RecordKind.Source, source.ReprintOf),
        PartyRecord party => Of(RecordKind.Party, party.Parent, party.SplitFrom),
        _ => [],
    };

    private static IEnumerable<RecordReference> Of(RecordKind kind, params IEnumerable<Slug?> slugs) => slugs.OfType<Slug>().Select(slug => new RecordReference(kind, slug));
}
