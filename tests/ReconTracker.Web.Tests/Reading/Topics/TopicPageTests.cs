using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Topics;

public sealed class TopicPageTests(SeededApp app)
{
    [Fact]
    public async Task Topics_Seeded_AreAllDefined()
    {
        var page = await app.PageAsync("/topics");

        page.QuerySelectorAll("tbody tr").Length.ShouldBe(27);
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.QuerySelector("td")!.TextContent.Trim().Length > 0);
    }

    [Fact]
    public async Task Statements_OnATopic_StandByPartyWithTheirStance()
    {
        var page = await app.PageAsync("/topics/elections");

        page.QuerySelector("#statements h3 a")!.GetAttribute("href").ShouldBe("/factions/hamas");
        page.QuerySelector("#statements tbody tr td")!.TextContent.Trim().ShouldBe("supports");
    }

    [Fact]
    public async Task Meetings_OnATopic_AreListedLatestFirst()
    {
        var page = await app.PageAsync("/topics/elections");

        page.QuerySelectorAll("#meetings .entry h3 a")[^1].GetAttribute("href").ShouldBe("/meetings/2006-01-palestinian-elections");
    }
}
