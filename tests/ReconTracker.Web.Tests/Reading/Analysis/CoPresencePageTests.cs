using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Analysis;

public sealed class CoPresencePageTests(SeededApp app)
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    [Theory]
    [InlineData("")]
    [InlineData("?from=2017")]
    [InlineData("?scope=context&order=name")]
    [InlineData("?attendance=any")]
    [InlineData("?faction=hamas&faction=pij")]
    [InlineData("?with=fatah&status=held")]
    [InlineData("?faction=fatah&without=pij")]
    [InlineData("?attendance=attended&attendance=expected&from=2019")]
    public async Task Numbers_OfCells_AreThoseOfTheTimelineTheyLeadTo(string query)
    {
        var links = (await app.PageAsync($"/analysis/copresence{query}")).QuerySelectorAll("table.heat td > a, table.pairs td.n a").ToList();

        links.Count.ShouldBeGreaterThan(10);
        foreach (var link in links)
        {
            var never = link.Closest("td")!.ClassList.Contains("zero");
            var shown = never ? link.QuerySelector("small")!.TextContent.Split(' ')[^1] : (link.QuerySelector("b") ?? link).TextContent;
            var data = await DataAsync(link.GetAttribute("href")!.Replace("/timeline", "/timeline.json", StringComparison.Ordinal));
            data["total"]!.GetValue<int>().ShouldBe(int.Parse(shown, CultureInfo.InvariantCulture), link.GetAttribute("href"));
        }
    }

    [Theory]
    [InlineData("attendance=any", false)]
    [InlineData("attendance=unknown", false)]
    [InlineData("attendance=invited&attendance=attended", true)]
    public async Task Could_WhereItSaysNothing_IsNotSaid(string query, bool isSaid)
    {
        var page = await app.PageAsync($"/analysis/copresence?scope=context&{query}");
        var data = await DataAsync($"/analysis/copresence.json?scope=context&{query}");
        var table = await app.Client.TableAsync($"/analysis/copresence.csv?scope=context&{query}");
        var graph = XDocument.Parse(await app.Client.GetStringAsync(new Uri($"/analysis/copresence.graphml?scope=context&{query}", UriKind.Relative)));

        (page.QuerySelector("table.pairs td[data-label='Could have been']") is not null).ShouldBe(isSaid);
        data["edges"]!.AsArray().ShouldAllBe(edge => edge!["could"] != null == isSaid && edge["share"] != null == isSaid);
        table.ShouldAllBe(row => (row["could"].Length > 0) == isSaid);
        graph.Descendants(GraphMl + "edge").ShouldAllBe(edge => edge.Elements(GraphMl + "data").Any(datum => datum.Attribute("key")!.Value == "could") == isSaid);
    }

    [Fact]
    public async Task Cells_OfTheHeatMap_AreSymmetricAndTellNeverFromNeverPossible()
    {
        var rows = (await app.PageAsync("/analysis/copresence?from=2017")).QuerySelectorAll("table.heat tbody tr").Select(row => row.QuerySelectorAll("td").ToList()).ToList();

        for (var row = 0; row < rows.Count; row++)
        {
            rows[row].Count.ShouldBe(rows.Count);
            for (var column = 0; column < rows.Count; column++)
            {
                Text(rows[row][column]).ShouldBe(Text(rows[column][row]));
            }
        }

        var cells = rows.SelectMany(row => row).ToList();
        cells.Where(cell => cell.ClassList.Contains("apart")).ShouldAllBe(cell => cell.QuerySelector("a") == null && cell.QuerySelector(".vh") != null);
        cells.Where(cell => cell.ClassList.Any(name => name is "h1" or "h2" or "h3" or "h4" or "h5")).ShouldAllBe(cell => cell.QuerySelector("b")!.TextContent != "0");
    }

    [Fact]
    public async Task Never_SinceAYear_IsEveryFactionNotMet()
    {
        var page = await app.PageAsync("/analysis/copresence?faction=hamas&from=2017");
        var factions = (await app.PageAsync("/factions")).QuerySelectorAll("table.parties th a").Select(link => link.GetAttribute("href")).Where(href => href != "/factions/hamas").ToList();

        var never = page.QuerySelectorAll(".never-with li > a.faction").Select(link => link.GetAttribute("href")).ToList();
        var met = page.QuerySelectorAll("table.together th a").Select(link => link.GetAttribute("href")).ToList();

        never.ShouldContain("/factions/ppsf");
        met.ShouldContain("/factions/fatah");
        never.Concat(met).ShouldBe(factions, ignoreOrder: true);
        page.QuerySelector("#never-h")!.TextContent.ShouldContain("2017");
        page.QuerySelectorAll("nav.since [aria-current]").ShouldHaveSingleItem().TextContent.ShouldBe("2017");
        foreach (var slug in never.Select(href => href!.Split('/')[^1]))
        {
            (await DataAsync($"/timeline.json?with=hamas&with={slug}&from=2017"))["total"]!.GetValue<int>().ShouldBe(0, slug);
        }
    }

    [Theory]
    [InlineData("nodes=factions")]
    [InlineData("nodes=people&scope=context")]
    [InlineData("nodes=institutions&scope=context")]
    [InlineData("nodes=factions&min=3")]
    [InlineData("nodes=people&faction=fatah")]
    public async Task Network_InEveryFormat_HasTheSameLines(string query)
    {
        var data = await DataAsync($"/analysis/copresence.json?{query}");
        var table = await app.Client.TableAsync($"/analysis/copresence.csv?{query}");
        var graph = XDocument.Parse(await app.Client.GetStringAsync(new Uri($"/analysis/copresence.graphml?{query}", UriKind.Relative)));
        var page = await app.PageAsync($"/analysis/copresence?{query}");

        List<(string, string, int)> edges = [.. data["edges"]!.AsArray().Select(edge => (edge!["source"]!.GetValue<string>(), edge["target"]!.GetValue<string>(), edge["together"]!.GetValue<int>()))];
        edges.ShouldNotBeEmpty();
        table.Select(row => (row["source"], row["target"], int.Parse(row["together"], CultureInfo.InvariantCulture))).ShouldBe(edges);
        graph.Descendants(GraphMl + "edge").Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, int.Parse(Datum(edge, "weight"), CultureInfo.InvariantCulture))).ShouldBe(edges);
        page.QuerySelectorAll(".network line").Length.ShouldBe(edges.Count);
        page.QuerySelectorAll("table.pairs tbody tr").Select(row => row.QuerySelector("td.n")!.TextContent.Trim()).ShouldBe(edges.Select(edge => edge.Item3.ToString(CultureInfo.InvariantCulture)));

        // each line lists its meetings
        List<string> met = [.. data["edges"]!.AsArray().Select(edge => string.Join("; ", edge!["meetings"]!.AsArray().Select(meeting => meeting!.GetValue<string>())))];
        table.Select(row => row["meetings"]).ShouldBe(met);
        graph.Descendants(GraphMl + "edge").Select(edge => Datum(edge, "met")).ShouldBe(met);
        page.QuerySelectorAll("table.pairs tbody tr").Select(row => row.QuerySelectorAll("td.days a").Length).ShouldBe(edges.Select(edge => Math.Min(edge.Item3, 12)));
        foreach (var edge in data["edges"]!.AsArray())
        {
            edge!["meetings"]!.AsArray().Count.ShouldBe(edge["together"]!.GetValue<int>());
        }
    }

    [Fact]
    public async Task GraphMl_OfANetwork_KeepsToItsSchema()
    {
        using var answer = await app.Client.GetAsync(new Uri("/ar/analysis/copresence.graphml?nodes=people", UriKind.Relative));
        var root = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;

        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/graphml+xml; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("recontracker-copresence.graphml");
        root.Name.ShouldBe(GraphMl + "graphml");
        root.Elements().Select(element => element.Name.LocalName).Distinct().ShouldBe(["key", "graph"]);
        var keys = root.Elements(GraphMl + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("for")!.Value);
        root.Elements(GraphMl + "key").ShouldAllBe(key => key.Attribute("attr.name")!.Value.Length > 0 && (key.Attribute("attr.type")!.Value == "string" || key.Attribute("attr.type")!.Value == "int"));
        var graph = root.Element(GraphMl + "graph")!;
        graph.Attribute("edgedefault")!.Value.ShouldBe("undirected");
        var nodes = graph.Elements(GraphMl + "node").Select(node => node.Attribute("id")!.Value).ToList();
        nodes.ShouldBeUnique();
        graph.Elements(GraphMl + "edge").ShouldAllBe(edge => nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value));
        root.Descendants(GraphMl + "data").ShouldAllBe(datum => keys[datum.Attribute("key")!.Value] == datum.Parent!.Name.LocalName);
        graph.Elements(GraphMl + "node").ShouldAllBe(node => Datum(node, "kind") == "person" && Datum(node, "name").Length > 0);
    }

    [Theory]
    [InlineData("nodes=planets")]
    [InlineData("min=0")]
    [InlineData("min=1e9")]
    [InlineData("min=-1")]
    [InlineData("order=%3Cscript%3E")]
    [InlineData("min=2&min=3")]
    public async Task Value_Hostile_IsLeftOutVisibly(string query)
    {
        var page = await app.PageAsync($"/analysis/copresence?{query}");

        page.QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(1);
        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        (await DataAsync($"/analysis/copresence.json?{query}"))["ignored"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_TogetherSoOften_IsSaid()
    {
        var page = await app.PageAsync("/analysis/copresence?min=999");

        page.QuerySelectorAll(".network").ShouldBeEmpty();
        page.QuerySelector("#network-h")!.ParentElement!.QuerySelector(".gap").ShouldNotBeNull();
    }

    [Fact]
    public async Task Choice_OfThePage_StaysWhenTheFilterChanges()
    {
        var page = await app.PageAsync("/analysis/copresence?nodes=people&min=2&from=2011");

        page.QuerySelector("a.chip")!.GetAttribute("href").ShouldBe("/analysis/copresence?nodes=people&min=2");
        foreach (var form in page.QuerySelectorAll("details.facets form"))
        {
            var kept = form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}");
            kept.Where(pair => !pair.StartsWith("from=", StringComparison.Ordinal)).ShouldBe(["nodes=people", "min=2"]);
        }

        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("/analysis/copresence?from=2011&nodes=people&min=2");
    }

    [Fact]
    public async Task Analysis_LinksItsQuestions_AndEachAnswers()
    {
        var links = (await app.PageAsync("/analysis")).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();

        links.ShouldContain("/analysis/copresence?faction=hamas&from=2017");
        var pages = (await DataAsync("/analysis.json"))["analyses"]!.AsArray().Select(entry => entry!["page"]!.GetValue<string>()).ToList();
        links.Where(link => link.StartsWith("/analysis/", StringComparison.Ordinal)).Select(link => link.Split('?')[0]).Distinct().ShouldBe(pages, ignoreOrder: true);
        links.Count.ShouldBeGreaterThan(10);
        foreach (var link in links)
        {
            (await app.PageAsync(link)).QuerySelectorAll(".notice[role=note]").ShouldBeEmpty(link);
        }
    }

    private static string Text(IElement cell) => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Split(": ")[^1];

    private static string Datum(XElement element, string key) => element.Elements(GraphMl + "data").Single(datum => datum.Attribute("key")!.Value == key).Value;

    private async Task<JsonObject> DataAsync(string address) => JsonNode.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)))!.AsObject();
}
