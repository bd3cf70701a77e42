using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsvHelper;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Filtering;

/// <summary>Whatever a filter shows can be taken away: all of it, in the same order, in every format.</summary>
public sealed class ExportsTests(SeededApp app)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/timeline", "")]
    [InlineData("/timeline", "?scope=context&sort=oldest")]
    [InlineData("/timeline", "?with=hamas&with=fatah&without=pij")]
    [InlineData("/timeline", "?q=nobody-of-that-name")]
    [InlineData("/statements", "?scope=context")]
    [InlineData("/statements", "?faction=hamas&topic=unity_restoration")]
    public async Task Exports_OfAFilter_HoldAllItsPagesInOrder(string page, string query)
    {
        var listed = new List<string>();
        for (var next = $"{page}.json{query}"; next is not null;)
        {
            var data = JsonNode.Parse(await app.Client.GetStringAsync(new Uri(next, UriKind.Relative)))!;
            listed.AddRange(data[page == "/timeline" ? "meetings" : "statements"]!.AsArray().Select(record => record!["slug"]!.GetValue<string>()));
            next = data["next"]?.GetValue<string>();
        }

        (await LinesAsync($"{page}.jsonl{query}")).Select(line => JsonNode.Parse(line)!["slug"]!.GetValue<string>()).ShouldBe(listed);
        (await TableAsync($"{page}.csv{query}")).Select(row => row["slug"]).ShouldBe(listed);
    }

    [Fact]
    public async Task Table_OfMeetings_HoldsWhatTheDocumentsSay()
    {
        var rows = (await TableAsync("/timeline.csv?scope=context")).ToDictionary(row => row["slug"]);

        foreach (var line in await LinesAsync("/timeline.jsonl?scope=context"))
        {
            var record = JsonNode.Parse(line)!;
            var row = rows[record["slug"]!.GetValue<string>()];
            row["title"].ShouldBe(record["title"]!.GetValue<string>());
            row["when"].ShouldBe(record["when"]!["edtf"]!.GetValue<string>());
            row["status"].ShouldBe(record["status"]!.AsArray()[^1]!["status"]!.GetValue<string>());
            row["delegations"].ShouldBe(string.Join("; ", (record["delegations"]?.AsArray() ?? []).Select(delegation => $"{delegation!["party"]}={delegation["attendance"]}")));
            row["topics"].ShouldBe(string.Join("; ", (record["topics"]?.AsArray() ?? []).Select(topic => topic!.ToString())));
        }
    }

    [Fact]
    public async Task Feed_OfAFilter_HoldsItsMeetings()
    {
        var feed = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/timeline.atom?with=hamas&with=fatah&view=lanes", UriKind.Relative))).Root!;
        var shown = (await app.PageAsync("/timeline?with=hamas&with=fatah")).QuerySelectorAll("li.entry h3 a").Select(link => link.GetAttribute("href")!).ToList();

        feed.Elements(Atom + "entry").Select(entry => new Uri(entry.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath).ShouldBe(shown, ignoreOrder: true);
        feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value.ShouldEndWith("/timeline?with=fatah&with=hamas");
        feed.Element(Atom + "title")!.Value.ShouldContain("where Fatah and Hamas sat together");
        feed.Elements(Atom + "entry").ShouldAllBe(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture).Year >= 2026);
    }

    [Fact]
    public async Task Feed_OfStatements_HoldsThoseOfTheFilter()
    {
        var feed = XDocument.Parse(await app.Client.GetStringAsync(new Uri("/statements.atom?faction=hamas", UriKind.Relative))).Root!;
        var page = await app.PageAsync("/statements?faction=hamas");

        feed.Element(Atom + "title")!.Value.ShouldContain("said by or for Hamas");
        page.QuerySelector("p.shown")!.TextContent.ShouldContain("said by or for");
        page.QuerySelector("title")!.TextContent.ShouldContain("said by or for Hamas");
        feed.Elements(Atom + "entry").Count().ShouldBe(page.QuerySelectorAll("ol.said > li").Length);
        feed.Elements(Atom + "entry").ShouldAllBe(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.Contains("/statements/"));
    }

    [Fact]
    public async Task Calendar_MeetingWithoutADay_IsLeftOut()
    {
        using var answer = await app.Client.GetAsync(new Uri("/timeline.ics?scope=context", UriKind.Relative));
        var calendar = await answer.Content.ReadAsStringAsync();
        var events = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT").Skip(1).ToList();

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        events.ShouldContain(entry => entry.Contains("UID:2024-02-29-moscow-round@") && entry.Contains("DTSTART;VALUE=DATE:20240229") && entry.Contains("DTEND;VALUE=DATE:20240303"));
        events.ShouldContain(entry => entry.Contains("UID:2011-05-23-lavrov-seven-factions@") && entry.Contains("STATUS:CONFIRMED"));
        events.ShouldNotContain(entry => entry.Contains("UID:2021-planned-moscow-meeting@"));
        var total = (int)System.Text.Json.Nodes.JsonNode.Parse(await app.Client.GetStringAsync(new Uri("/timeline.json?scope=context", UriKind.Relative)))!["total"]!;
        total.ShouldBeGreaterThan(events.Count);
        calendar.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"X-WR-CALDESC:{events.Count} of {total} records.");
        (await app.PageAsync("/timeline")).QuerySelector(".views .end")!.TextContent.ShouldContain("only dates that name a day");
        calendar.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Theory]
    [InlineData("9999-12-31", "DURATION:P1D")]
    [InlineData("9999-12-30/9999-12-31", "DURATION:P2D")]
    [InlineData("9999-12-30", "DTEND;VALUE=DATE:99991231")]
    public async Task Calendar_MeetingOnTheLastDayThereIs_IsInIt(string when, string end)
    {
        await using var own = await app.StartAsync(seeded: false);
        await new Editor(own.ConnectionString).SaveAsync(Sample.AMeeting with { When = Sample.On(when) });

        var calendar = await own.Client.GetStringAsync(new Uri("/timeline.ics", UriKind.Relative));

        var entry = calendar.Split("BEGIN:VEVENT").Single(entry => entry.Contains($"UID:{Sample.AMeeting.Slug}@", StringComparison.Ordinal));
        entry.Split("\r\n").Where(line => line.StartsWith("DTEND", StringComparison.Ordinal) || line.StartsWith("DURATION", StringComparison.Ordinal)).ShouldBe([end]);
    }

    [Fact]
    public async Task Page_OffersEveryFormat_AndEachAnswers()
    {
        var links = (await app.PageAsync("/ar/timeline?faction=hamas")).QuerySelectorAll(".views .end a").ToList();

        links.Count.ShouldBe(5);
        foreach (var link in links)
        {
            using var answer = await app.Client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, link.GetAttribute("href"));
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(link.GetAttribute("type"));
            answer.Headers.ETag.ShouldNotBeNull();
        }
    }

    private async Task<IReadOnlyList<string>> LinesAsync(string address) =>
        (await app.Client.GetStringAsync(new Uri(address, UriKind.Relative))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<List<Dictionary<string, string>>> TableAsync(string address)
    {
        using var csv = CsvReader.FromText(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Headers.Index().ToDictionary(column => column.Item, column => csv[column.Index].ToString()));
        }

        return rows;
    }
}
