using System.Globalization;
using Microsoft.Playwright;
using ReconTracker.Benchmarks.Anchors;
using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>How soon a timeline can be used in Chromium, and what it takes over the wire: P13.</summary>
internal static class BrowserRun
{
    private const int Rounds = 5;

    // loaded, and two frames drawn; noted by the page itself, as the other pages do
    private const string WhenUsable = "addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => { window.usable = performance.now(); })))";

    private const string Bytes = "() => performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource')).reduce((sum, part) => sum + part.encodedBodySize, 0)";

    private static string Chromium => Environment.GetEnvironmentVariable("RT_CHROMIUM") ?? "/usr/bin/chromium";

    public static async Task RunAsync(Options options, Collection collection, AppProcess app)
    {
        if (!File.Exists(Chromium))
        {
            Console.WriteLine($"  {Chromium} is missing (or say where Chromium is in RT_CHROMIUM): P13 is not measured.");
            return;
        }

        await using var anchors = await AnchorApp.StartAsync(collection, Npm.FolderOf(options));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        var many = Math.Min(collection.Meetings, 1000);
        var ours = new Uri(app.Address, "/timeline?scope=context");
        await TimeAsync(options, collection, browser, "P13 vis-timeline", $"the timeline page of the whole collection against vis-timeline with {many} meetings, until usable", ours, new Uri(anchors.Address, $"/vis/{many}"));
        await TimeAsync(options, collection, browser, "P13 TimelineJS", $"the timeline page of the whole collection against TimelineJS with {many} meetings, until usable", ours, new Uri(anchors.Address, $"/timelinejs/{many}"));
        if (collection.Meetings >= 10_000)
        {
            var (our, _) = await VisitAsync(browser, ours, waits: false, bytes: true);
            var (their, drawn) = await VisitAsync(browser, new Uri(anchors.Address, "/vis/10000"), waits: true, bytes: true);
            Add(options, collection, "P13 bytes", "bytes until usable against vis-timeline with 10,000 meetings", new Ratio(our / their, 1, 1, 1),
                string.Create(CultureInfo.InvariantCulture, $"{our / 1024:0} KB against {their / 1024:0} KB"), drawn > 0, $"{drawn} items were drawn by the other");
        }
    }

    private static async Task TimeAsync(Options options, Collection collection, IBrowser browser, string measure, string what, Uri ours, Uri theirs)
    {
        await VisitAsync(browser, ours, waits: false, bytes: false);
        var (pairs, drawn) = (new List<(double, double)>(), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var first = round % 2 == 0 ? (await VisitAsync(browser, ours, waits: false, bytes: false)).Figure : 0;
            var (their, items) = await VisitAsync(browser, theirs, waits: true, bytes: false);
            var our = round % 2 == 0 ? first : (await VisitAsync(browser, ours, waits: false, bytes: false)).Figure;
            drawn = items;
            pairs.Add((our, their));
        }

        Add(options, collection, measure, what, Ratio.Of(pairs),
            string.Create(CultureInfo.InvariantCulture, $"{pairs.Average(pair => pair.Item1):0} ms against {pairs.Average(pair => pair.Item2):0} ms"), drawn > 0, $"{drawn} items were drawn by the other");
    }

    // a browser context of its own has an empty cache
    private static async Task<(double Figure, int Drawn)> VisitAsync(IBrowser browser, Uri address, bool waits, bool bytes)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        if (!waits)
        {
            await page.AddInitScriptAsync(WhenUsable);
        }

        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Load, Timeout = 120_000 });
        await page.WaitForFunctionAsync("() => window.usable > 0", null, new() { Timeout = 120_000 });
        var usable = await page.EvaluateAsync<double>("() => window.usable");
        var drawn = waits ? await page.EvaluateAsync<int>("() => window.drawn") : 0;
        return (bytes ? await page.EvaluateAsync<double>(Bytes) : usable, drawn);
    }

    private static void Add(Options options, Collection collection, string measure, string what, Ratio ratio, string figures, bool isEqual, string equality) => options.Results.Add("peers", new Result
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
