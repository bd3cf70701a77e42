using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Curation;

/// <summary>Two records turn out to be of one person or party: one goes on, with what both said, and everything that spoke of the other speaks of it. Undoing the edit splits them again.</summary>
public static class Merger
{
    /// <summary>Says what merging would do.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="from">The record that ends.</param>
    /// <param name="into">The record that goes on; of the same kind.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The plan; nothing is stored.</returns>
    /// <exception cref="RuleBrokenException">They cannot be merged, or what is said of the two contradicts; the sentence names the records that must be mended first.</exception>
    public static async Task<CurationPlan> PlanMergeAsync(this ReconDb db, RecordReference from, Slug into, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var stays = new RecordReference(from.Kind, into);
        if (from.Kind is not (RecordKind.Person or RecordKind.Party))
        {
            throw new RuleBrokenException("", "Only people and parties are merged.");
        }

        if (from == stays)
        {
            throw new RuleBrokenException("", "A record is not merged into itself.");
        }

        var (old, oldNumber) = await db.CurrentAsync(from, cancellation).ConfigureAwait(false);
        var (own, ownNumber) = await db.CurrentAsync(stays, cancellation).ConfigureAwait(false);
        if (old is PartyRecord goes && own is PartyRecord party && goes.Kind != party.Kind)
        {
            throw new RuleBrokenException("", "A faction and an institution are not merged.");
        }

        var broken = new List<(RecordReference, string)>();
        var steps = new List<CurationStep>();
        var repointing = new Repointing(from, into);
        Plan(own, ownNumber, () => repointing.Of(Joining.Of(old, own)));
        var others = await db.NamingAsync([from.Slug], cancellation).Where(record => record.Reference != from && record.Reference != stays).ToListAsync(cancellation).ConfigureAwait(false);
        var numbers = await NumbersAsync(db, others, cancellation).ConfigureAwait(false);
        foreach (var record in others.OrderBy(record => record.RecordKind).ThenBy(record => record.Slug))
        {
            Plan(record, numbers[record.Reference], () => repointing.Of(record));
        }

        CurationPlan.Refuse("What is said of the two contradicts, and must be mended first", broken);
        steps.Add(new CurationStep(from, oldNumber, old, null, into));
        return await new CurationPlan(steps).CheckedAsync(db, cancellation).ConfigureAwait(false);

        void Plan(RecordDocument before, int number, Func<RecordDocument> change)
        {
            try
            {
                if (change() is var after && RecordJson.Write(after) != RecordJson.Write(before))
                {
                    steps.Add(new CurationStep(before.Reference, number, before, after));
                }
            }
            catch (RuleBrokenException rule)
            {
                broken.Add((before.Reference, rule.Message));
            }
        }
    }

    private static async Task<Dictionary<RecordReference, int>> NumbersAsync(ReconDb db, List<RecordDocument> records, CancellationToken cancellation)
    {
        var numbers = new Dictionary<RecordReference, int>();
        foreach (var kind in records.GroupBy(record => record.RecordKind, record => record.Slug))
        {
            List<Slug> slugs = [.. kind];
            var newest = await db.Revisions.Newest().Where(revision => revision.Kind == kind.Key && slugs.Contains(revision.Slug))
                .Select(revision => new { revision.Slug, revision.Number }).ToListAsync(cancellation).ConfigureAwait(false);
            newest.ForEach(revision => numbers.Add(new RecordReference(kind.Key, revision.Slug), revision.Number));
        }

        return numbers;
    }
}
