using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>Reading and saving without HTTP: P5 to P8, P16, P17, and the plans of the core questions.</summary>
internal static class Queries
{
    private const string Name = "queries";

    public static async Task RunAsync(Options options, Collection collection)
    {
        var filters = RandomFilters.Some(RandomFilters.Least, options.Seed);
        Console.WriteLine($"  {filters.Count} random filters, seed {options.Seed}");
        var (index, loading) = await Indexed.LoadAsync(collection);
        Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  index loaded in {loading.TotalSeconds:F1} s, {GC.GetTotalMemory(true) / 1024 / 1024} MB managed"));

        void Add(string measure, string what, Duel.Outcome outcome) => options.Results.Add(Name, new Result
        {
            Measure = measure,
            What = what,
            Meetings = collection.Meetings,
            Ratio = outcome.Ratio,
            Figures = outcome.Figures(),
            IsEqual = outcome.IsEqual,
            Equality = outcome.Equality,
            Seed = options.Seed,
        });

        foreach (var filter in filters)
        {
            await index.FacetsAsync(filter);
            await index.TogetherAsync(filter); // warm: the other side is slow enough to be given few rounds
        }

        Add("P5", "four facets: index in memory against SQL over the facet table",
            await Duel.RunAsync(filters, index.FacetsAsync, filter => PlainSql.FacetsAsync(collection, filter), options.Limit, warmUps: 3));
        Add("P6", "pairs of 40 factions who sat together: index in memory against a self-join in SQL over the facet table",
            await Duel.RunAsync(filters, index.TogetherAsync, filter => PlainSql.TogetherAsync(collection, filter), options.Limit, warmUps: 3));
        Add("Q1", "the fifty newest: index in memory against SQL over the facet table",
            await Duel.RunAsync(filters, index.TimelineAsync, filter => collection.AskAsync(PlainSql.Timeline, PlainSql.Values(filter)), options.Limit, warmUps: 3));
        var replay = new Replay(collection, index);
        Add("P8", "the entries of a timeline page: the product's query against the same SQL by Npgsql alone",
            await Duel.RunAsync(await replay.RecordAsync(filters), replay.OursAsync, replay.TheirsAsync, options.Limit));
        await Plans.WriteAsync(options, collection, filters[0]);
        await Saving.RunAsync(options, collection);
    }

    /// <summary>How much longer the same questions take on the larger of two collections.</summary>
    public static async Task CompareAsync(Options options, Collection small, Collection large)
    {
        var filters = RandomFilters.Some(RandomFilters.Least, options.Seed);
        var (few, many) = ((await Indexed.LoadAsync(small)).Index, (await Indexed.LoadAsync(large)).Index);
        await small.WarmAsync();
        await large.WarmAsync();
        var checks = await Duel.RunAsync([.. filters.Take(10)], many.TimelineAsync, filter => large.AskAsync(PlainSql.Timeline, PlainSql.Values(filter)), options.Limit, warmUps: 0);

        void Add(string measure, string what, Duel.Outcome outcome, bool isEqual, string equality) => options.Results.Add(Name, new Result
        {
            Measure = measure,
            What = $"{what}: {large.Meetings:N0} meetings against {small.Meetings:N0}",
            Meetings = large.Meetings,
            Ratio = outcome.Ratio,
            Figures = outcome.Figures(),
            IsEqual = isEqual,
            Equality = equality,
            Seed = options.Seed,
        });

        foreach (var (measure, what, ask) in Growing.All)
        {
            var outcome = await Duel.RunAsync(filters, filter => ask(large, many, filter), filter => ask(small, few, filter), options.Limit);
            Add(measure, what, outcome, checks.IsEqual, $"against SQL on the larger: {checks.Equality}");
        }

        var (all, some) = (0, 0);
        var export = await Duel.RunAsync([1, 2, 3, 4, 5], async _ => all = await many.ExportAsync(), async _ => some = await few.ExportAsync(), options.Limit, warmUps: 1, batchSize: 1);
        Add("P7 export", "all documents of the subject, streamed", export, (double)all / some is var growth && growth > 0.9 * large.Meetings / small.Meetings && growth < 1.1 * large.Meetings / small.Meetings, $"{all} and {some} documents");
    }
}
