using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace ReconTracker.Web.Tests.Reading.Statements;

public sealed class StatementsPageTests(SeededApp app)
{
    [Fact]
    public async Task List_NoFilter_IsNewestFirst()
    {
        var page = await app.PageAsync("/statements");

        var years = page.QuerySelectorAll("section.year > h2").Select(heading => heading.TextContent).Where(year => int.TryParse(year, out _)).ToList();
        years.ShouldBe(years.OrderDescending());
        page.QuerySelector(".chips").ShouldBeNull();
    }

    [Theory]
    [InlineData("?faction=hamas")]
    [InlineData("?topic=elections&topic=unity_restoration")]
    [InlineData("?act=position&scope=in")]
    [InlineData("?person=sergey-lavrov&faction=russia-mfa")]
    [InlineData("?q=unity")]
    public async Task Data_SameQuery_HoldsTheSameStatements(string query)
    {
        var page = await app.PageAsync("/statements" + query);
        var json = await app.Client.GetStringAsync(new Uri("/statements.json" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        using var document = JsonDocument.Parse(json);
        var slugs = document.RootElement.GetProperty("statements").EnumerateArray().Select(record => record.GetProperty("slug").GetString()).ToList();
        slugs.ShouldNotBeEmpty();
        page.QuerySelectorAll("ol.said > li").Select(item => item.Id!["statement-".Length..]).ShouldBe(slugs);
    }

    [Fact]
    public async Task Facets_EachCount_IsWhatTheLinkGives()
    {
        var page = await app.PageAsync("/statements?topic=elections");

        foreach (var facet in page.QuerySelectorAll("a.facet").Where(link => link.GetAttribute("aria-current") is null && link.GetAttribute("href") is { } href && href.Split("topic=").Length == 2 && !href.Contains("scope=", StringComparison.Ordinal)).Take(8))
        {
            var there = await app.PageAsync(facet.GetAttribute("href")!);
            Shown(there).ShouldBe(int.Parse(facet.QuerySelector(".n")!.TextContent, null), facet.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Chip_TakenOff_ClearsTheFilter()
    {
        var page = await app.PageAsync("/statements?faction=hamas");

        page.QuerySelector("a.chip")!.GetAttribute("href").ShouldBe("/statements");
        page.QuerySelector("a.facet[aria-current]")!.GetAttribute("href").ShouldBe("/statements");
    }

    [Theory]
    [InlineData("Лавров")]
    [InlineData("لافروف")]
    [InlineData("Lavrov")]
    [InlineData("Sergei Lavrov")]
    public async Task Words_ASpeakersNameInAnyScript_FindsWhatHeSaid(string name)
    {
        var page = await app.PageAsync($"/statements?q={Uri.EscapeDataString(name)}");

        page.QuerySelectorAll(".speaker a[href='/people/sergey-lavrov']").Length.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("Marzouk")]
    [InlineData("مرزوق")]
    [InlineData("Mousa Marzouk")]
    public async Task Words_PartsOfANameWithoutItsAbu_FindWhatHeSaid(string name)
    {
        var page = await app.PageAsync($"/statements?q={Uri.EscapeDataString(name)}");

        page.QuerySelectorAll(".speaker a[href='/people/mousa-abu-marzouk']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task List_NothingFound_SaysWhatToDo()
    {
        var page = await app.PageAsync("/statements?q=zzqqxx");

        page.QuerySelector(".notice").ShouldNotBeNull();
        page.QuerySelectorAll("a.chip").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("?act=nonsense")]
    [InlineData("?faction=Not%20A%20Slug")]
    [InlineData("?after=never-said")]
    [InlineData("?sources=many")]
    [InlineData("?person=nobody-of-that-name")]
    [InlineData("?scope=all")]
    [InlineData("?q=%E2%80%AEevil")]
    [InlineData("?q=unity&q=elections")]
    public async Task Value_BadOrUnknown_IsLeftOutVisibly(string query)
    {
        var page = await app.PageAsync("/statements" + query);

        page.QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(1);
        page.QuerySelectorAll("ol.said > li").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Words_TooLong_AreLeftOutVisibly() =>
        (await app.PageAsync($"/statements?q={new string('a', 201)}")).QuerySelector(".notice .code")!.TextContent.Length.ShouldBeLessThan(70);

    [Fact]
    public async Task Pages_FromTheFirstOn_HoldEachStatementOnce()
    {
        var seen = new List<string>();
        for (var next = "/statements?scope=context"; next is not null;)
        {
            var page = await app.PageAsync(next);
            seen.AddRange(page.QuerySelectorAll("ol.said > li").Select(item => item.Id!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.ShouldBeUnique();
        seen.Count.ShouldBe(Shown(await app.PageAsync("/statements?scope=context")));
        seen.Count.ShouldBeGreaterThan(50, "one page proves nothing");
    }

    [Fact]
    public async Task Nothing_Matches_SaysWhatToDrop()
    {
        var page = await app.PageAsync("/statements?faction=hamas&act=apology");

        page.QuerySelectorAll(".notice a").Select(way => way.GetAttribute("href")).ShouldContain("/statements?faction=hamas");
    }

    private static int Shown(IHtmlDocument page) => page.QuerySelector(".shown")!.TextContent.Trim().Split(' ')[0] is var first && first == "One" ? 1 : int.Parse(first, null);
}
