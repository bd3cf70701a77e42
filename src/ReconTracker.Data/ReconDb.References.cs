using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>A record refers only to what there is, and ends only when nothing refers to it.</summary>
public sealed partial class ReconDb
{
    // of more that end at once, whatever there is is read: cheaper than to look for so many names in every document
    private const int MostLookedFor = 10;

    /// <summary>Refuses what would leave a reference to nothing, or close a circle.</summary>
    /// <param name="records">The documents that are to be stored.</param>
    /// <param name="ends">The records that are to end.</param>
    /// <param name="known">Further records that exist.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>When nothing is wrong.</returns>
    /// <exception cref="RuleBrokenException">Something is; the sentence names the records.</exception>
    internal async Task CheckReferencesAsync(
        IReadOnlyList<RecordDocument> records, IReadOnlySet<RecordReference> ends, IReadOnlySet<RecordReference> known, CancellationToken cancellation)
    {
        await RefuseCirclesAsync(records, ends, cancellation).ConfigureAwait(false);
        var wanted = records.SelectMany(record => record.References()).Where(reference => !known.Contains(reference)).ToList();
        List<RecordReference> missing = [.. wanted.Where(ends.Contains), .. await this.MissingAsync(wanted, cancellation).ConfigureAwait(false)];
        if (missing.Count > 0)
        {
            var from = records.First(record => record.References().Contains(missing[0])).Reference;
            throw new RuleBrokenException("", $"The {from} refers to the {missing[0]}, which does not exist.");
        }

    }

    private Task CheckReferencesAsync(List<Revision> revisions, CancellationToken cancellation) => CheckReferencesAsync(
        [.. revisions.Select(revision => revision.ToRecord()).OfType<RecordDocument>()],
        revisions.Where(revision => revision.IsEnd).Select(revision => new RecordReference(revision.Kind, revision.Slug)).ToHashSet(),
        ChangeTracker.Entries<ICurated>().Select(entry => entry.Entity).Where(noun => !_endings.ContainsKey(noun)).Select(noun => noun.Reference).ToHashSet(),
        cancellation);

    /// <summary>Refuses to end what others refer to. Reads every document in which one of the names stands.</summary>
    /// <param name="ends">The records that are to end.</param>
    /// <param name="changed">Those that are stored in the same edit.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="RuleBrokenException">Something refers to one of them; the sentence names what does.</exception>
    internal async Task RefuseLeavingBehindAsync(IReadOnlySet<RecordReference> ends, IReadOnlySet<RecordReference> changed, CancellationToken cancellation)
    {
        var left = new List<(RecordReference From, RecordReference To)>();
        var looked = ends.Count <= MostLookedFor ? ends.Select(record => record.Slug).ToList() : null;
        await foreach (var record in this.NamingAsync(looked, cancellation).ConfigureAwait(false))
        {
            if (!changed.Contains(record.Reference))
            {
                left.AddRange(record.References().Where(ends.Contains).Select(to => (record.Reference, to)));
            }
        }

        if (left.Count > 0)
        {
            List<RecordReference> records = [.. left.Where(pair => pair.To == left[0].To).Select(pair => pair.From).InOrder()];
            throw new RuleBrokenException("", $"The {left[0].To} cannot end: {records.Listed()} {(records.Count == 1 ? "refers" : "refer")} to it.", records);
        }
    }

    /// <summary>No source is a reprint of its own reprint, and no party comes from its own offspring, whichever edit said so.</summary>
    private async Task RefuseCirclesAsync(IReadOnlyList<RecordDocument> records, IReadOnlySet<RecordReference> ends, CancellationToken cancellation)
    {
        if (!records.SelectMany(Origins).Any())
        {
            return;
        }

        var left = await StoredOriginsAsync(cancellation).ConfigureAwait(false);
        foreach (var ended in ends)
        {
            left.Remove(ended);
        }

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
