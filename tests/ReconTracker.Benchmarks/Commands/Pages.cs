using System.Globalization;
using System.Net;
using ReconTracker.Benchmarks.Anchors;
using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;
using ReconTracker.Domain.Records;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>Pages over HTTP: P9, P10.</summary>
internal static class Pages
{
    private const string Name = "pages";

    public static async Task RunAsync(Options options, Collection collection)
    {
        await using var app = await AppProcess.ReconTrackerAsync(collection);
        await using var anchors = await AnchorApp.StartAsync(collection);
        using var http = new HttpClient();
        var meetings = Enumerable.Range(0, Math.Min(collection.Meetings, 200_000)).Select(number => string.Create(CultureInfo.InvariantCulture, $"/meetings/meeting-{number:D7}")).ToList();
        var (isEqual, equality) = await CompareAsync(http, app, anchors, collection);
        await AddAsync(options, collection, "P9", "a meeting's page, never asked before, against hand-written HTML of the same records (requests/s, 32 clients)",
            new(app.Address, meetings, Once: true), new(anchors.Address, meetings, Once: true), isEqual, equality);

        var body = await http.GetByteArrayAsync(new Uri(app.Address, "/timeline"));
        var again = await http.GetByteArrayAsync(new Uri(app.Address, "/timeline"));
        var timelines = RandomFilters.Some(20_000, options.Seed).Select(filter => $"/timeline{filter.Query}").ToList();
        await AddAsync(options, collection, "P10 uncached", "the timeline from the cache against timelines never asked before (requests/s, 32 clients)",
            new(app.Address, ["/timeline"]), new(app.Address, timelines, Once: true), body.SequenceEqual(again), $"the cached page is the first answer, {body.Length} bytes");
        var content = await http.GetByteArrayAsync(new Uri(anchors.Address, $"/fixed/{body.Length}"));
        await AddAsync(options, collection, "P10 fixed body", "the timeline from the cache against a fixed body of the same size from the output cache (requests/s, 32 clients)",
            new(app.Address, ["/timeline"]), new(anchors.Address, [$"/fixed/{body.Length}"]), content.Length == body.Length, $"both {body.Length} bytes");
    }

    private static async Task AddAsync(Options options, Collection collection, string measure, string what, Side ours, Side theirs, bool isEqual, string equality)
    {
        var slice = TimeSpan.FromSeconds(Math.Clamp(options.Limit.TotalSeconds / 14, 0.5, 3));
        // what is called often is compiled again, and a page calls thousands of methods: that is over after some hundreds of pages
        await ours.RunAsync(options.Limit / 2);
        await theirs.RunAsync(options.Limit / 2);
        var pairs = new List<(double Ours, double Theirs)>();
        for (var round = 0; round < 6; round++)
        {
            var first = round % 2 == 0 ? ours : theirs;
            var one = await first.RunAsync(slice);
            var other = await (first == ours ? theirs : ours).RunAsync(slice);
            pairs.Add(first == ours ? (one, other) : (other, one));
        }

        options.Results.Add(Name, new Result
        {
            Measure = measure,
            What = what,
            Meetings = collection.Meetings,
            Ratio = Ratio.Of(pairs),
            Figures = string.Create(CultureInfo.InvariantCulture, $"{pairs.Average(pair => pair.Ours):0} against {pairs.Average(pair => pair.Theirs):0} requests/s"),
            IsEqual = isEqual,
            Equality = equality,
            Seed = options.Seed,
        });
    }

    /// <summary>What the hand-written page says must stand in ours too.</summary>
    private static async Task<(bool IsEqual, string Equality)> CompareAsync(HttpClient http, AppProcess app, AppProcess anchors, Collection collection)
    {
        var (missing, texts) = (new List<string>(), 0);
        foreach (var meeting in collection.Records.Records().OfType<MeetingRecord>().Take(10))
        {
            var ours = Words(await http.GetStringAsync(new Uri(app.Address, $"/meetings/{meeting.Slug}")));
            var theirs = Words(await http.GetStringAsync(new Uri(anchors.Address, $"/meetings/{meeting.Slug}")));
            foreach (var text in meeting.Claims.Select(claim => claim.Fragment!).Append(meeting.Summary).Append(meeting.Title))
            {
                texts++;
                if (!ours.Contains(text, StringComparison.Ordinal) || !theirs.Contains(text, StringComparison.Ordinal))
                {
                    missing.Add(text);
                }
            }
        }

        return (missing.Count == 0, missing.Count == 0 ? $"{texts} texts of ten meetings stand in both" : $"{missing.Count} of {texts} texts do not stand in both: {missing[0]}");
    }

    private static string Words(string html) => WebUtility.HtmlDecode(html);

    /// <summary>One server and what it is asked; what may be asked once only goes on where it stopped.</summary>
    private sealed record Side(Uri Address, IReadOnlyList<string> Paths, bool Once = false)
    {
        private const int Clients = 32;

        private int _next;

        public async Task<double> RunAsync(TimeSpan time)
        {
            var load = await LoadDriver.RunAsync(Address, Paths, Clients, time, Once ? _next : 0);
            if (Once && load.Next > Paths.Count)
            {
                Console.WriteLine($"  {Address}: all {Paths.Count} paths were asked; from here on some answers are cached. Measure a larger collection, or less long.");
            }

            _next = load.Next;
            return load.PerSecond;
        }
    }
}
