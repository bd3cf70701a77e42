using System.Globalization;

namespace ReconTracker.Benchmarks.Running;

/// <summary>Questions a reader might ask, by chance that can be repeated.</summary>
internal static class RandomFilters
{
    /// <summary>The least number that says anything about "any filter".</summary>
    public const int Least = 300;

    /// <summary>So many different filters.</summary>
    public static IReadOnlyList<RandomFilter> Some(int many, int seed)
    {
        var random = new Random(seed); // the seeded generator of .NET is the same in every version
        var filters = new HashSet<RandomFilter>();
        while (filters.Count < many)
        {
            filters.Add(One(random));
        }

        return [.. filters];
    }

    private static RandomFilter One(Random random)
    {
        var factions = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => $"faction-{Common(random, 40):D2}").Distinct().Order(StringComparer.Ordinal).ToArray();
        var from = new DateOnly(1985, 1, 1).AddMonths(random.Next(12 * 36));
        var to = from.AddMonths(6 + random.Next(120));
        return new RandomFilter(
            string.Join(',', factions),
            random.Next(3) > 0 ? from.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
            random.Next(3) > 0 ? to.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
            random.Next(3) == 0 ? $"topic-{Common(random, 24):D2}" : null);
    }

    // readers ask for what is frequent, but not only
    private static int Common(Random random, int many) => (int)(Math.Pow(random.NextDouble(), 2) * many);
}
