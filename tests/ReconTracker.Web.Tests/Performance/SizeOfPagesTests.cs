using System.Globalization;
using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Analysis;
using ReconTracker.Web.Tests.Reading.Analysis;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>What a page reads and prints does not grow with the collection, nor without limit with what is asked.</summary>
[Collection(SharedDatabases.Name)]
public sealed class SizeOfPagesTests(GeneratedDatabases databases)
{
    private const int MostOffered = 40;
    private const int MostInJson = 1000;
    private const int MostEntries = 50;

    [Fact]
    public async Task RowsAndBytes_OfPagesThatList_DoNotGrowWithTheCollection()
    {
        string[] addresses = ["/timeline", "/timeline?attendance=any", "/statements", "/factions", "/institutions", "/topics", "/topics/topic-00", "/analysis/copresence?nodes=people"];
        await using var small = SeededApp.Start(databases.Small);
        await using var large = SeededApp.Start(databases.Large);

        var (few, many) = (await CostsAsync(small, addresses), await CostsAsync(large, addresses));

        many.ShouldAllBe(page => page.Value.Rows > 0, "rows are not counted");
        many.Where(page => page.Value.Rows > (few[page.Key].Rows * 1.5) + 50).Select(page => $"{page.Key}: {few[page.Key].Rows} rows become {page.Value.Rows}").ShouldBeEmpty();
        many.Where(page => page.Value.Bytes > few[page.Key].Bytes * 1.5).Select(page => $"{page.Key}: {few[page.Key].Bytes} bytes become {page.Value.Bytes}").ShouldBeEmpty();

        // rows that are not read through EF are seen only where they are printed
        foreach (var address in addresses)
        {
            var (less, more) = (await PrintedAsync(small, address), await PrintedAsync(large, address));
            more.Entries.ShouldBeLessThanOrEqualTo(MostEntries, address);
            more.Lines.ShouldBeLessThanOrEqualTo((int)(less.Lines * 1.5) + 50, $"{address}: {less.Lines} lines");
        }

        (await PrintedAsync(large, "/timeline")).Entries.ShouldBe(MostEntries, "entries are not counted");
        (await PrintedAsync(large, "/statements")).Entries.ShouldBe(MostEntries, "entries are not counted");
    }

    [Theory]
    [InlineData("/timeline", "scope=context")]
    [InlineData("/timeline", "attendance=any")]
    [InlineData("/statements", "scope=context")]
    [InlineData("/analysis/copresence", "nodes=people")]
    public async Task People_OfAFilter_AreOfferedSomeAndTheOthersByName(string address, string kept)
    {
        await using var app = SeededApp.Start(databases.Large);

        var page = await app.PageAsync($"{address}?{kept}");
        var section = page.QuerySelectorAll(".facets section").Single(section => section.QuerySelector("h2")!.TextContent == "Person");
        var offered = section.QuerySelectorAll("a.facet").Select(link => int.Parse(link.QuerySelector(".n")!.TextContent, CultureInfo.InvariantCulture)).ToList();

        offered.Count.ShouldBe(MostOffered);
        offered.ShouldBe(offered.OrderDescending());
        var form = section.QuerySelector("form")!;
        form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}").ShouldBe([kept]);
        form.QuerySelector("input[name=q]")!.GetAttribute("aria-label").ShouldNotBeNull();
        int.Parse(form.QuerySelector("p")!.TextContent.Trim().Split(' ')[0], CultureInfo.InvariantCulture).ShouldBeGreaterThan(MostOffered);
    }

    [Fact]
    public async Task Person_BeyondThoseAnAddressTakes_IsNoLink()
    {
        await using var app = SeededApp.Start(databases.Large);
        var most = string.Join('&', Enumerable.Range(0, RecordFilter.MostValues).Select(number => $"person=person-{number:D6}"));

        var section = (await app.PageAsync($"/timeline?{most}")).QuerySelectorAll(".facets section").Single(section => section.QuerySelector("h2")!.TextContent == "Person");

        section.QuerySelectorAll("a.facet").ShouldAllBe(link => link.HasAttribute("aria-current"));
        section.QuerySelectorAll("a.facet").Length.ShouldBe(RecordFilter.MostValues);
        section.QuerySelectorAll("span.facet").ShouldNotBeEmpty();
        section.QuerySelectorAll("span.facet .n").ShouldBeEmpty("nothing is promised");
    }

    [Fact]
    public async Task Person_BeyondThoseOffered_IsOfferedWhileTheFilterIsOn()
    {
        await using var app = SeededApp.Start(databases.Large);
        var offered = (await app.PageAsync("/timeline")).QuerySelectorAll("a.facet[href*='person=']").Select(link => link.GetAttribute("href")!.Split("person=")[^1]).ToList();
        await using var db = SeededApp.Connect(databases.Large);
        var other = Enumerable.Range(0, 2000).Select(number => $"person-{number:D6}").First(slug => !offered.Contains(slug));

        var page = await app.PageAsync($"/timeline?person={other}");

        page.QuerySelectorAll("a.facet[aria-current]").Select(link => link.QuerySelector("bdi")!.TextContent).ShouldContain(page.QuerySelector("a.chip bdi")!.TextContent);
    }

    [Fact]
    public async Task Network_OfManyPeople_IsTheStrongestOfItAndSaysSo()
    {
        await using var app = SeededApp.Start(databases.Large);
        const string Query = "nodes=people&attendance=any&scope=context";

        var data = JsonNode.Parse(await app.Client.GetStringAsync(new Uri($"/analysis/copresence.json?{Query}", UriKind.Relative)))!;
        var table = await app.Client.TableAsync($"/analysis/copresence.csv?{Query}");

        var edges = data["edges"]!.AsArray();
        edges.Count.ShouldBe(MostInJson);
        table.Count.ShouldBeGreaterThan(MostInJson);
        data["leftOut"]!["edges"]!.GetValue<int>().ShouldBe(table.Count - MostInJson);
        edges.Select(edge => $"{edge!["source"]} {edge["target"]}").ShouldBe(table.Take(MostInJson).Select(row => $"{row["source"]} {row["target"]}"));
        edges.ShouldAllBe(edge => edge!["meetings"]!.AsArray().Count == edge["together"]!.GetValue<int>());
        var ends = edges.SelectMany(edge => new[] { $"{edge!["source"]}", $"{edge["target"]}" }).Distinct();
        data["nodes"]!.AsArray().Select(node => $"{node!["slug"]}").ShouldBe(ends, ignoreOrder: true);
    }

    [Fact]
    public async Task Network_OfAnyNumberOfPairs_HoldsTheStrongest()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var meetings = await (await RecordIndex.LoadAsync(db)).MeetingsAsync(RecordFilter.Default.With("attendance", RecordFilter.AnyAttendance), db);
        List<Slug> people = [.. meetings.Counts("person").Keys.Select(Slug.Parse).Order().Take(300)];
        List<Pair> pairs = [.. people.Index().SelectMany(one => people.Skip(one.Index + 1).Select((other, number) => new Pair(one.Item, other, 1 + (((one.Index * 7) + (number * 13)) % 17), 20)))];

        var network = Network.Of("person", meetings, pairs, least: 2);

        var wanted = pairs.Where(pair => pair.Together > 1).OrderByDescending(pair => pair.Together).ThenBy(pair => pair.First).ThenBy(pair => pair.Second).ToList();
        wanted.Count.ShouldBeGreaterThan(4 * Network.MostHeld);
        network.Edges.SequenceEqual(wanted.Take(Network.MostHeld)).ShouldBeTrue();
        network.EdgesLeftOut.ShouldBe(wanted.Count - Network.MostHeld);
        network.Nodes.ShouldAllBe(node => node.Degree == wanted.Where(pair => pair.First == node.Slug || pair.Second == node.Slug).Sum(pair => pair.Together));
    }

    [Fact]
    public async Task Places_AsManyAsAnAddressHolds_AreAskedAtOnceAndTheLastLeftOut()
    {
        await using var app = SeededApp.Start(databases.Small);
        using var costs = new PageCosts(app);
        var places = string.Join('&', Enumerable.Range(0, 400).Select(number => $"place=a{number}"));
        await costs.OfAsync("/timeline?place=Atlantis");

        var (one, many) = (await costs.OfAsync("/timeline.json?place=Lemuria"), await costs.OfAsync($"/timeline.json?{places}"));

        many.Commands.ShouldBe(one.Commands);
        var ignored = JsonNode.Parse(await app.Client.GetStringAsync(new Uri($"/timeline.json?{places}", UriKind.Relative)))!["ignored"]!.AsArray().CountBy(value => $"{value!["reason"]}").ToDictionary();
        ignored.ShouldBe(new Dictionary<string, int> { ["unknown"] = RecordFilter.MostValues, ["too_many"] = 400 - RecordFilter.MostValues }, ignoreOrder: true);
        (await app.PageAsync($"/timeline?{places}")).QuerySelector(".notice[role=note]")!.TextContent.ShouldContain("more than 50");
    }

    [Fact]
    public async Task Words_OfManyTexts_AreReadOnceForAllPagesThatAskForThem()
    {
        await using var app = SeededApp.Start(databases.Large);
        using var costs = new PageCosts(app);
        var word = await CommonWordAsync();

        // first the page without words: whose names it prints, is remembered too
        var never = await costs.OfAsync("/timeline?sort=oldest");
        var first = await costs.OfAsync($"/timeline?q={word}");
        var then = await costs.OfAsync($"/timeline?q={word}&sort=oldest");

        (first.Commands - then.Commands).ShouldBeGreaterThanOrEqualTo(2, "the texts with the word, and the names like it, are asked for once");
        then.Rows.ShouldBeLessThan((int)(never.Rows * 1.5));
    }

    [Fact]
    public async Task Strangers_MoreThanAreLookedAt_AreNotGivenAsAll()
    {
        await using var many = SeededApp.Start(databases.Large);
        await using var few = SeededApp.Start(databases.Small);

        var person = (await many.PageAsync("/timeline?scope=in")).QuerySelector("a.facet[href*='person=']")!.GetAttribute("href")!.Split("person=")[^1].Split('&')[0];
        var some = (await many.PageAsync($"/people/{person}")).QuerySelectorAll("#met p").Select(line => line.TextContent).ToList();
        var all = (await few.PageAsync("/people/person-000001")).QuerySelectorAll("#met p").Select(line => line.TextContent).ToList();

        some.ShouldContain(line => line.Contains("Counted among the 500", StringComparison.Ordinal));
        all.ShouldNotContain(line => line.Contains("Counted among", StringComparison.Ordinal));
    }

    private static async Task<Dictionary<string, PageCosts.Cost>> CostsAsync(SeededApp.OwnApp app, IReadOnlyList<string> addresses)
    {
        using var costs = new PageCosts(app);
        await costs.OfAsync("/timeline?sort=oldest"); // whatever is read once, is read by the first
        var all = new Dictionary<string, PageCosts.Cost>();
        foreach (var address in addresses)
        {
            all.Add(address, await costs.OfAsync(address));
        }

        return all;
    }

    private static async Task<(int Entries, int Lines)> PrintedAsync(SeededApp.OwnApp app, string address) =>
        await app.PageAsync(address) is var page ? (page.QuerySelectorAll("li.entry, ol.said > li").Length, page.QuerySelectorAll("main li, main tr").Length) : default;

    private async Task<string> CommonWordAsync()
    {
        await using var db = SeededApp.Connect(databases.Large);
        var statements = await db.RecordsAsync<StatementRecord>(RecordKind.Statement);
        return statements.SelectMany(statement => statement.Paraphrase.Split(' ', '.').Where(word => word.Length > 4).Distinct()).CountBy(word => word).MaxBy(word => word.Value).Key;
    }
}
