using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Analysis.Positions;

public sealed class PositionsPageTests(SeededApp app)
{
    [Fact]
    public async Task Cell_OfAFactionOnATopic_TellsItsStatementsInOrderOfTime()
    {
        var page = await app.PageAsync("/analysis/positions?faction=hamas&topic=unity_restoration");

        Heads(page).ShouldBe(["/factions/hamas"]);
        page.QuerySelectorAll(".positions td li > a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "/statements/2011-05-23-factions-joint-statement",
            "/statements/2017-fatah-hamas-unity-government-demand",
            "/statements/2019-07-16-abu-marzouk-russia-strong-player",
            "/statements/2019-07-16-bogdanov-hamas-need-for-unity",
            "/statements/2019-07-16-hamas-terms-of-reconciliation",
            "/statements/2021-02-04-common-view-just-settlement",
        ]);
        page.QuerySelectorAll(".positions td li")[1].TextContent.ShouldContain("spoke");
        page.QuerySelectorAll(".positions td li b").Select(stance => stance.TextContent).Distinct().ShouldBe(["supports"]);
    }

    [Fact]
    public async Task Statement_MadeForAnother_IsThePositionOfTheOneSpokenFor()
    {
        const string Made = "a[href='/statements/2021-majdalani-popular-struggle-front-views']";

        var factions = await app.PageAsync("/analysis/positions");
        factions.QuerySelectorAll(Made).Select(link => link.Closest("td")!.QuerySelector(".of a")!.GetAttribute("href")).Distinct().ShouldBe(["/factions/ppsf"]);
        (await app.PageAsync("/analysis/positions?view=institutions")).QuerySelector(Made).ShouldBeNull();
    }

    [Fact]
    public async Task Statement_OfSeveral_CountsForEach()
    {
        var page = await app.PageAsync("/analysis/positions?topic=agreement_implementation");

        page.QuerySelectorAll("a[href='/statements/2011-05-23-factions-joint-statement']").Length.ShouldBe(7);
    }

    [Fact]
    public async Task Cell_WithNothing_SaysSo()
    {
        var page = await app.PageAsync("/analysis/positions");

        page.QuerySelectorAll("td.none").ShouldNotBeEmpty();
        page.QuerySelectorAll("td.none").ShouldAllBe(cell => cell.QuerySelector(".vh")!.TextContent == "nothing on record");
        page.QuerySelectorAll(".silent a[href='/topics/crossings']").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Stand_UnlikeTheOneBefore_IsMarked()
    {
        var page = await app.PageAsync("/analysis/positions?faction=russia-mfa&topic=direct_talks");

        page.QuerySelectorAll("td li").Select(item => (item.QuerySelector("b")!.TextContent, item.QuerySelector(".turn")?.TextContent))
            .ShouldBe([("conditional", null), ("supports", "unlike before")]);
    }

    [Fact]
    public async Task Statement_OfUnknownBeginning_StandsApartAndIsNoTurn()
    {
        var page = await app.PageAsync("/analysis/positions?faction=russia&topic=direct_talks");

        page.QuerySelectorAll("td li .turn").Select(note => note.TextContent).ShouldBe(["beginning not known"]);
    }

    [Fact]
    public async Task Filter_OfAPerson_TellsTheStandsOfThatPersonsStatements()
    {
        var page = await app.PageAsync("/analysis/positions?person=mousa-abu-marzouk");

        Heads(page).ShouldContain("/factions/hamas");
        page.QuerySelectorAll(".positions td li > a").Select(link => link.GetAttribute("href")).ShouldNotContain("/statements/2011-05-23-factions-joint-statement");
    }

    [Theory]
    [InlineData("?topic=no-such-topic")]
    [InlineData("?faction=%E2%80%AE")]
    [InlineData("?view=sideways")]
    public async Task Value_ThatIsNone_IsNamedAndLeftOut(string query)
    {
        var page = await app.PageAsync("/analysis/positions" + query);

        page.QuerySelector(".notice").ShouldNotBeNull();
        Heads(page).Count.ShouldBe(9);
    }

    [Fact]
    public async Task Nothing_UnderTheFilter_OffersWaysOut()
    {
        var page = await app.PageAsync("/analysis/positions?faction=pij&topic=refugees_194");

        page.QuerySelector(".positions").ShouldBeNull();
        page.QuerySelectorAll(".notice a").Select(link => link.GetAttribute("href")).ShouldContain("/analysis/positions?faction=pij");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?faction=hamas&faction=russia")]
    [InlineData("?topic=unity_restoration&scope=context")]
    [InlineData("?from=2021&certain=1")]
    public async Task DataAndTable_SameQuery_HoldTheCodedPositionsOfTheDocuments(string query)
    {
        var filter = Read(query);
        using var json = JsonDocument.Parse(await GetAsync("/analysis/positions.json" + query));
        var data = json.RootElement.GetProperty("positions").EnumerateArray().Select(Key).ToList();
        var lines = (await GetAsync("/analysis/positions.csv" + query)).TrimEnd().Split("\r\n");
        using var listed = JsonDocument.Parse(await GetAsync("/statements.jsonl" + query, lines: true));
        var wanted = listed.RootElement.EnumerateArray().Select(document => (StatementRecord)RecordJson.Read(RecordKind.Statement, document.GetRawText())).SelectMany(statement =>
            from position in statement.Positions
            from party in Whose(statement)
            where (filter["topic"].Count == 0 || filter["topic"].Contains(position.Topic.Value)) && (filter["faction"].Count == 0 || (party is not null && filter["faction"].Contains(party)))
            select $"{position.Topic},{party},{Vocabulary.Code(position.Stance)},{statement.Said.Edtf},{statement.Slug}").ToList();

        wanted.ShouldNotBeEmpty();
        data.ShouldBe(wanted);
        lines[0].ShouldBe("topic,party,stance,said,certainty,statement,paraphrase,note,sources");
        lines[1..].Select(line => line.Split(',')).Select(cells => string.Join(',', [.. cells[..4], cells[5]])).ShouldBe(wanted);
    }

    [Fact]
    public async Task Cell_WithMoreThanItHolds_LeadsToAll()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var model = await editor.ReadAsync<StatementRecord>(RecordKind.Statement, new Slug("2019-07-16-hamas-terms-of-reconciliation"));
        await editor.SaveAsync([.. Enumerable.Range(1, 4).Select(number => (RecordDocument)(model! with
        {
            Slug = new Slug($"made-{number}"),
            Positions = [new PositionRecord { Topic = new Slug("elections"), Stance = number % 2 == 0 ? Stance.Opposes : Stance.Supports }],
            Topics = [new Slug("unity_restoration")],
        }))]);
        await using var own = SeededApp.Start(editor.ConnectionString);

        var page = await own.PageAsync("/analysis/positions?faction=hamas&topic=unity_restoration&topic=elections");
        var cells = page.QuerySelectorAll(".positions tbody tr").ToDictionary(row => row.QuerySelector("th a")!.GetAttribute("href")!, row => row.QuerySelector("td")!);
        cells["/topics/unity_restoration"].QuerySelectorAll("li").Length.ShouldBe(7);
        var more = cells["/topics/unity_restoration"].QuerySelector(".earlier a")!;
        more.TextContent.ShouldBe("4 more");
        (await own.PageAsync(more.GetAttribute("href")!)).QuerySelectorAll("ol.said > li").Length.ShouldBe(10);
        cells["/topics/elections"].QuerySelectorAll(".turn").Length.ShouldBe(3);
    }

    private static List<string?> Heads(IHtmlDocument page) => [.. page.QuerySelectorAll(".positions thead th a").Select(link => link.GetAttribute("href"))];

    private static string Key(JsonElement row) => string.Join(',', row.GetProperty("topic").GetString(), row.TryGetProperty("party", out var party) ? party.GetString() : "",
        row.GetProperty("stance").GetString(), row.GetProperty("said").GetString(), row.GetProperty("statement").GetString());

    private static IEnumerable<string?> Whose(StatementRecord statement) =>
        (statement.OnBehalfOf is { } principal ? [principal.Value] : statement.Speakers.Select(speaker => speaker.Party?.Value).OfType<string>().Distinct()).DefaultIfEmpty();

    private static RecordFilter Read(string query) => ReconTracker.Web.Tests.Data.Queries.RecordFilterTests.Read(query);

    private async Task<string> GetAsync(string path, bool lines = false)
    {
        var text = await app.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return lines ? $"[{string.Join(',', text.TrimEnd().Split('\n'))}]" : text;
    }
}
