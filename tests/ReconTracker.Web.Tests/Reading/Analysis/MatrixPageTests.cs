using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Analysis;

public sealed class MatrixPageTests(SeededApp app)
{
    [Theory]
    [InlineData("")]
    [InlineData("?scope=context&institutions=1&sort=oldest")]
    [InlineData("?with=hamas&with=fatah")]
    [InlineData("?attendance=expected&rows=name")]
    [InlineData("?scope=context&rows=named")]
    [InlineData("?attendance=unknown&scope=context&institutions=1")]
    public async Task Cells_OfPage_AreThoseOfItsTableAndData(string query)
    {
        var page = await app.PageAsync($"/analysis/matrix{query}");
        var table = await app.Client.TableAsync($"/analysis/matrix.csv{query}");
        var data = await DataAsync($"/analysis/matrix.json{query}");

        var columns = page.QuerySelectorAll("table.matrix thead th:not(:first-child, .total) a").Select(link => Last(link.GetAttribute("href")!)).ToList();
        columns.ShouldBe(table.Select(row => row["meeting"]).Take(40));
        data["meetings"]!.AsArray().Select(meeting => meeting!["slug"]!.GetValue<string>()).ShouldBe(table.Select(row => row["meeting"]));
        var rows = page.QuerySelectorAll("table.matrix tbody tr").ToList();
        rows.Select(row => Last(row.QuerySelector("th a")!.GetAttribute("href")!)).ShouldBe(data["parties"]!.AsArray().Select(party => party!["slug"]!.GetValue<string>()));
        foreach (var row in rows)
        {
            var party = Last(row.QuerySelector("th a")!.GetAttribute("href")!);
            var cells = row.QuerySelectorAll("td:not(.total)").Select(cell => cell.ClassList.Contains("never") ? "" : cell.QuerySelector(".vh")!.TextContent.Replace(' ', '_')).ToList();
            cells.ShouldBe(table.Select(line => line[party] == "unknown" ? "not_reported" : line[party]).Take(40), party);

            // the totals count every page
            var totals = row.QuerySelectorAll("td.total").Select(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture));
            totals.ShouldBe([table.Count(line => line[party] == "attended"), table.Count(line => line[party].Length > 0)], party);
        }
    }

    [Theory]
    [InlineData("?scope=context&institutions=1", 2)]
    [InlineData("?with=hamas&from=2017", 1)]
    [InlineData("?attendance=expected", 0)] // an address asks for one way of being there
    public async Task Totals_Followed_GiveTheNumberTheyAre(string query, int linked)
    {
        foreach (var row in (await app.PageAsync($"/analysis/matrix{query}")).QuerySelectorAll("table.matrix tbody tr"))
        {
            var links = row.QuerySelectorAll("td.total a").ToList();
            links.Count.ShouldBe(linked);
            foreach (var link in links)
            {
                (await DataAsync(link.GetAttribute("href")!.Replace("/timeline", "/timeline.json", StringComparison.Ordinal)))["total"]!.GetValue<int>()
                    .ShouldBe(int.Parse(link.TextContent, CultureInfo.InvariantCulture), link.GetAttribute("href"));
            }
        }
    }

    [Fact]
    public async Task Cell_Followed_LeadsToTheClaimThatSaysSo()
    {
        var links = (await app.PageAsync("/analysis/matrix")).QuerySelectorAll("table.matrix tbody tr")
            .SelectMany(row => row.QuerySelectorAll("td:not(.total) > a").Select(cell => (Party: Last(row.QuerySelector("th a")!.GetAttribute("href")!), Href: cell.GetAttribute("href")!))).ToList();

        links.Count.ShouldBeGreaterThan(20);
        foreach (var (party, href) in links)
        {
            var (address, claim) = (href.Split('#')[0], href.Split('#')[1]);
            var line = (await app.PageAsync(address)).GetElementById(claim)!;
            var field = line.Closest("tbody")!.QuerySelector("th.field data")!.GetAttribute("value")!;
            $"delegations/{party}/attendance".ShouldStartWith(field, customMessage: href);
        }
    }

    [Fact]
    public async Task Pages_OfAWideMatrix_HoldEveryMeetingOnce()
    {
        var listed = new List<string>();
        for (var next = "/analysis/matrix?scope=context&rows=name"; next is not null;)
        {
            var page = await app.PageAsync(next);
            listed.AddRange(page.QuerySelectorAll("table.matrix thead th:not(:first-child, .total) a").Select(link => Last(link.GetAttribute("href")!)));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            next?.ShouldContain("rows=name");
        }

        listed.Count.ShouldBeGreaterThan(40);
        listed.ShouldBe((await app.Client.TableAsync("/analysis/matrix.csv?scope=context")).Select(row => row["meeting"]));
    }

    [Fact]
    public async Task Rows_SortedByName_AreInTheOrderOfNames()
    {
        var names = (await app.PageAsync("/analysis/matrix?rows=name")).QuerySelectorAll("table.matrix tbody th bdi").Select(name => name.TextContent).ToList();

        names.ShouldBe(names.Order(StringComparer.CurrentCulture));
        (await app.PageAsync("/analysis/matrix")).QuerySelectorAll("th[aria-sort]").ShouldHaveSingleItem().GetAttribute("aria-sort").ShouldBe("descending");
    }

    [Fact]
    public async Task Faction_ThatNoMeetingNames_IsSaidToBeNamedNowhere() =>
        (await app.PageAsync("/analysis/matrix?with=hamas&with=fatah")).QuerySelectorAll("#records p a[href='/factions/ppsf']").ShouldHaveSingleItem();

    [Theory]
    [InlineData("rows=colour")]
    [InlineData("institutions=yes")]
    [InlineData("rows=%E2%80%AEname")]
    [InlineData("institutions=1&institutions=0")]
    [InlineData("from=2021-13")]
    public async Task Value_Hostile_IsLeftOutVisibly(string query)
    {
        (await app.PageAsync($"/analysis/matrix?{query}")).QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(1);
        (await DataAsync($"/analysis/matrix.json?{query}"))["ignored"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_Matches_SaysWhatToDrop()
    {
        var page = await app.PageAsync("/analysis/matrix?faction=pij&kind=election&rows=name");

        page.QuerySelectorAll("table.matrix").ShouldBeEmpty();
        page.QuerySelectorAll(".notice a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("/analysis/matrix?faction=pij&rows=name");
    }

    [Fact]
    public async Task Title_ThatASpreadsheetWouldRun_IsHarmless()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        var meeting = (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, new Slug("2024-02-29-moscow-round")))!;
        await editor.SaveAsync(meeting with { Title = "=HYPERLINK(\"evil\"), said \"someone\"" });

        using var answer = await own.Client.GetAsync(new Uri("/analysis/matrix.csv", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        text.ShouldContain(",\"'=HYPERLINK(\"\"evil\"\"), said \"\"someone\"\"\",");
        text.Split("\r\n").ShouldAllBe(line => !line.Contains('\n'));
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("recontracker-matrix.csv");
        answer.Headers.ETag.ShouldNotBeNull();
    }

    [Fact]
    public async Task Views_OfTheSameFilter_KeepIt()
    {
        var hrefs = (await app.PageAsync("/ru/analysis/matrix?from=2019&with=hamas&rows=name&sort=oldest")).QuerySelectorAll("nav.as a").Select(link => link.GetAttribute("href"));

        hrefs.ShouldBe(["/ru/timeline?with=hamas&from=2019", "/ru/analysis/copresence?with=hamas&from=2019", "/ru/analysis/attendance?with=hamas&from=2019", "/ru/analysis/positions?with=hamas&from=2019"]);
    }

    private static string Last(string address) => address.Split('#')[0].Split('/')[^1];

    private async Task<JsonObject> DataAsync(string address) => JsonNode.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)))!.AsObject();
}
