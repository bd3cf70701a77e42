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
        RefuseCircles(records);
        var wanted = records.SelectMany(record => record.References()).Where(reference => !tracked.Contains(reference)).Distinct().ToList();
        foreach (var kind in wanted.GroupBy(reference => reference.Kind))
        {
            var slugs = kind.Select(reference => reference.Slug).ToList();
            var known = await Revisions.Where(revision => revision.Kind == kind.Key && revision.Number == 1 && slugs.Contains(revision.Slug))
                .Select(revision => revision.Slug).ToListAsync(cancellation).ConfigureAwait(false);
            foreach (var missing in kind.Where(reference => !known.Contains(reference.Slug)))
            {
                var from = records.First(record => record.References().Contains(missing)).Reference;
                throw new RuleBrokenException("", $"The {from} refers to the {missing}, which does not exist.");
            }
        }
    }

    /// <summary>No source is a reprint of its own reprint, and no party comes from its own offspring.</summary>
    private static void RefuseCircles(List<RecordDocument> records)
    {
        var left = records.Where(record => record is SourceRecord or PartyRecord).ToDictionary(record => record.Reference);
        while (left.Values.Where(record => !Origins(record).Any(left.ContainsKey)).ToList() is { Count: > 0 } grounded)
        {
            grounded.ForEach(record => left.Remove(record.Reference));
        }

        if (left.Count > 0)
        {
            throw new RuleBrokenException("", $"These go back to one another in a circle: {string.Join(", ", left.Keys)}.");
        }
    }

    private static IEnumerable<RecordReference> Origins(RecordDocument record) => record switch
    {
        SourceRecord source => Of(RecordKind.Source, source.ReprintOf),
        PartyRecord party => Of(RecordKind.Party, party.Parent, party.SplitFrom),
        _ => [],
    };

    private static IEnumerable<RecordReference> Of(RecordKind kind, params IEnumerable<Slug?> slugs) => slugs.OfType<Slug>().Select(slug => new RecordReference(kind, slug));
}
