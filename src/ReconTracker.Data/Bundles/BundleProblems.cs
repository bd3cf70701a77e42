using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Bundles;

/// <summary>What keeps bundles from being loaded: records that break a rule, stand twice, refer to nothing or go in a circle.</summary>
public static class BundleProblems
{
    /// <summary>Everything that is wrong with a bundle, and not only the first.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="bundle">The bundle.</param>
    /// <param name="most">As many at most.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Problems; none when it can be loaded.</returns>
    public static async Task<IReadOnlyList<BundleProblem>> ProblemsAsync(this ReconDb db, Bundle bundle, int most, CancellationToken cancellation = default)
    {
        var stored = (await db.BundleAsync(cancellation).ConfigureAwait(false)).Records().ToDictionary(record => record.Reference);
        return [.. bundle.Problems(stored).Take(most)];
    }

    internal static IEnumerable<BundleProblem> Problems(this Bundle bundle, Dictionary<RecordReference, RecordDocument> stored)
    {
        var known = new Dictionary<RecordReference, RecordDocument>(stored);
        var own = new HashSet<RecordReference>();
        var straight = new HashSet<(RecordReference, string)>();
        foreach (var record in bundle.Records())
        {
            if (BrokenRule(record) is { } broken)
            {
                yield return new BundleProblem(record, broken.Path, broken.Sentence);
            }

            // a record that breaks a rule may have no slug
            if (!record.Slug.Equals(default))
            {
                if (!own.Add(record.Reference))
                {
                    yield return new BundleProblem(record, "", "The bundle holds this record twice.");
                }

                known[record.Reference] = record;
            }
        }

        foreach (var record in bundle.Records().Where(record => !record.Slug.Equals(default)))
        {
            foreach (var missing in record.References().Distinct().Where(reference => !known.ContainsKey(reference)))
            {
                yield return new BundleProblem(record, "", $"The {record.Reference} refers to the {missing}, which does not exist.", missing);
            }

            foreach (var (path, _) in Above(record))
            {
                if (Circle(record, path, known, straight) is { } circle)
                {
                    yield return new BundleProblem(record, path, $"This goes in a circle: {circle}.");
                }
            }
        }
    }

    private static RuleBrokenException? BrokenRule(RecordDocument record)
    {
        try
        {
            record.Check();
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken;
        }
    }

    /// <summary>The records that one hangs from, by the field that says so.</summary>
    private static IEnumerable<(string Path, Slug Slug)> Above(RecordDocument record) => record switch
    {
        // a meeting that prepares another, which follows it up, is no circle: each relation for itself
        MeetingRecord { PartOf: { } parent } => [("partOf", parent.Meeting)],
        SourceRecord { ReprintOf: { } original } => [("reprintOf", original)],
        PartyRecord party => new[] { ("parent", party.Parent), ("splitFrom", party.SplitFrom) }.Where(above => above.Item2 is not null).Select(above => (above.Item1, above.Item2!.Value)),
        _ => [],
    };

    /// <summary>The circle that a record stands in by one of its fields; what was walked without meeting one is not walked again.</summary>
    private static string? Circle(RecordDocument record, string path, Dictionary<RecordReference, RecordDocument> known, HashSet<(RecordReference, string)> straight)
    {
        var way = new List<RecordReference>();
        var passed = new HashSet<RecordReference>();
        var at = record;
        while (at is not null && !straight.Contains((at.Reference, path)) && passed.Add(at.Reference))
        {
            way.Add(at.Reference);
            at = Above(at).Where(above => above.Path == path && IsSameRelation(at, record)).Select(above => known.GetValueOrDefault(new RecordReference(at.RecordKind, above.Slug))).FirstOrDefault();
        }

        // a circle further up is told at its own records
        var circle = at is not null && passed.Contains(at.Reference) ? way.IndexOf(at.Reference) : way.Count;
        straight.UnionWith(way.Take(circle).Select(reference => (reference, path)));
        return circle == 0 && way.Count > 1 // what hangs from itself breaks a rule of its own
            ? string.Join(" → ", [.. way.Take(5).Select(reference => reference.Slug.Value), .. way.Count > 5 ? ["…"] : Array.Empty<string>(), record.Slug.Value])
            : null;
    }

    private static bool IsSameRelation(RecordDocument one, RecordDocument other) => (one as MeetingRecord)?.PartOf?.Relation == (other as MeetingRecord)?.PartOf?.Relation;
}
