using System.Globalization;
using System.Text.Json.Nodes;
using ReconTracker.Benchmarks.Commands;
using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>Against programs that others use for the same: P1 to P4, P13, P14.</summary>
internal static class PeersRun
{
    private const string Name = "peers";
    private const int Many = 32;

    public static async Task RunAsync(Options options, Collection collection)
    {
        if (Npm.Missing(options) is { } missing)
        {
            Console.WriteLine($"  Nothing is measured: {missing}");
            return;
        }

        await using var app = await AppProcess.ReconTrackerAsync(collection);
        await BrowserRun.RunAsync(options, collection, app);
        await DirectusAsync(options, collection, app);
    }

    private static async Task DirectusAsync(Options options, Collection collection, AppProcess app)
    {
        var filters = RandomFilters.Some(20_000, options.Seed);
        var checks = filters.Take(RandomFilters.Least).ToList();
        var timeline = DirectusQuestions.Timeline(filters[0]);
        await using var directus = await Directus.StartAsync(options, collection, timeline);
        var (ourRest, theirRest) = (app.Memory, directus.Memory);
        using var http = new HttpClient();
        var asked = await Duel.RunAsync(checks, filter => OursAsync(http, app, filter), filter => TheirsAsync(http, directus, filter), options.Limit);
        Print("one filter after the other, with the reading of both answers", asked);

        var ours = filters.Select(filter => $"/timeline.json{filter.Query}").ToList();
        var theirs = filters.Select(DirectusQuestions.Timeline).ToList();
        var pages = filters.Select(filter => $"/timeline{filter.Query}").ToList();
        await RateAsync(options, collection, asked, "P1 1 client", "the timeline as JSON against Directus (requests/s)", (app.Address, ours), (directus.Address, theirs), 1);
        await RateAsync(options, collection, asked, "P1 32 clients", "the timeline as JSON against Directus (requests/s)", (app.Address, ours), (directus.Address, theirs), Many, tail: true);
        await RateAsync(options, collection, asked, "P2", "the whole timeline page, uncached, against Directus's JSON (requests/s, 32 clients)", (app.Address, pages), (directus.Address, theirs), Many);
        await FacetsAsync(options, collection, http, app, directus);
        Add(options, collection, "P14 start", "from the start of the process to its first useful answer", new Ratio(app.StartTime / directus.StartTime, 1, 1, 1),
            string.Create(CultureInfo.InvariantCulture, $"{app.StartTime.TotalSeconds:0.0} s against {directus.StartTime.TotalSeconds:0.0} s"), asked.IsEqual, asked.Equality);
        Memory("P14 memory", "resident memory before these questions", ourRest, theirRest);
        Memory("P14 memory after", "resident memory after all these questions, our cache of answers full", app.Memory, directus.Memory);

        void Memory(string measure, string what, double ours, double theirs) => Add(options, collection, measure, what, new Ratio(ours / theirs, 1, 1, 1),
            string.Create(CultureInfo.InvariantCulture, $"{ours / 1024 / 1024:0} MB against {theirs / 1024 / 1024:0} MB"), asked.IsEqual, asked.Equality);
    }

    private static async Task FacetsAsync(Options options, Collection collection, HttpClient http, AppProcess app, Directus directus)
    {
        // what was not asked before, so that nothing comes from a cache
        var asked = await Duel.RunAsync(RandomFilters.Some(2000, options.Seed + 1), filter => OurFacetsAsync(http, app, filter), filter => TheirFacetsAsync(http, directus, filter), options.Limit, warmUps: 3);
        Add(options, collection, "P4", "all four facets as JSON against four calls of Directus, one after the other", asked.Ratio, asked.Figures(), asked.IsEqual, asked.Equality);
    }

    private static async Task RateAsync(
        Options options, Collection collection, Duel.Outcome asked, string measure, string what, (Uri Address, List<string> Paths) ours, (Uri Address, List<string> Paths) theirs, int clients, bool tail = false)
    {
        var slice = TimeSpan.FromSeconds(Math.Clamp(options.Limit.TotalSeconds / 12, 1, 5));
        var (rates, tails, next) = (new List<(double, double)>(), new List<(double, double)>(), clients == 1 ? 0 : 5000);
        for (var round = -1; round < 5; round++)
        {
            LoadDriver.Load our, their;
            if (round % 2 == 0)
            {
                our = await LoadDriver.RunAsync(ours.Address, ours.Paths, clients, slice, next);
                their = await LoadDriver.RunAsync(theirs.Address, theirs.Paths, clients, slice, next);
            }
            else
            {
                their = await LoadDriver.RunAsync(theirs.Address, theirs.Paths, clients, slice, next);
                our = await LoadDriver.RunAsync(ours.Address, ours.Paths, clients, slice, next);
            }

            next = our.Next;
            if (round >= 0)
            {
                rates.Add((our.PerSecond, their.PerSecond));
                tails.Add((our.Percentile(0.99), their.Percentile(0.99)));
            }
        }

        Add(options, collection, measure, what, Ratio.Of(rates),
            string.Create(CultureInfo.InvariantCulture, $"{rates.Average(pair => pair.Item1):0} against {rates.Average(pair => pair.Item2):0} requests/s"), asked.IsEqual, asked.Equality);
        if (tail)
        {
            Add(options, collection, "P3", "the slowest of a hundred answers (p99), 32 clients", Ratio.Of(tails),
                string.Create(CultureInfo.InvariantCulture, $"{tails.Average(pair => pair.Item1):0.0} ms against {tails.Average(pair => pair.Item2):0} ms"), asked.IsEqual, asked.Equality);
        }
    }

    private static async Task<Answer> OursAsync(HttpClient http, AppProcess app, RandomFilter filter)
    {
        var data = JsonNode.Parse(await http.GetStringAsync(new Uri(app.Address, $"/timeline.json{filter.Query}")))!;
        return Slugs(data["meetings"]!);
    }

    private static async Task<Answer> TheirsAsync(HttpClient http, Directus directus, RandomFilter filter)
    {
        var data = await directus.AskAsync(http, DirectusQuestions.Timeline(filter));
        return Slugs(data["data"]!);
    }

    private static async Task<Answer> OurFacetsAsync(HttpClient http, AppProcess app, RandomFilter filter)
    {
        var data = JsonNode.Parse(await http.GetStringAsync(new Uri(app.Address, $"/timeline/counts.json{filter.Query}")))!;
        (string Name, JsonObject? Values)[] counts = [.. Indexed.Asked.Select(name => (name, data["counts"]![name]?.AsObject())), ("year", data["begins"]!.AsObject())];
        return new Answer([.. counts.SelectMany(name => (name.Values ?? []).Select(value => $"{name.Name} {value.Key} {value.Value}")).Order(StringComparer.Ordinal)]);
    }

    private static async Task<Answer> TheirFacetsAsync(HttpClient http, Directus directus, RandomFilter filter)
    {
        var answers = new List<JsonNode>();
        foreach (var call in DirectusQuestions.Facets(filter))
        {
            answers.Add(await directus.AskAsync(http, call));
        }

        return new Answer([.. DirectusQuestions.FacetsOf(answers).Rows.Order(StringComparer.Ordinal)]);
    }

    private static Answer Slugs(JsonNode list) => new([.. list.AsArray().Select(meeting => (string)meeting!["slug"]!)]);

    private static void Print(string what, Duel.Outcome outcome) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: {outcome.Figures()}, {outcome.Equality}"));

    private static void Add(Options options, Collection collection, string measure, string what, Ratio ratio, string figures, bool isEqual, string equality) => options.Results.Add(Name, new Result
    {
        Measure = measure,
        What = what,
        Meetings = collection.Meetings,
        Ratio = ratio,
        Figures = figures,
        IsEqual = isEqual,
        Equality = equality,
        Seed = options.Seed,
    });
}
