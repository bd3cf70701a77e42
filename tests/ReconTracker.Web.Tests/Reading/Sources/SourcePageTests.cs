using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Sources;

public sealed class SourcePageTests(SeededApp app)
{
    [Fact]
    public async Task Sources_ReadByParagraph_ComeFirst()
    {
        var page = await app.PageAsync("/sources");

        page.QuerySelectorAll(".part").Select(part => part.Id).ShouldBe(["articles", "outside"]);
        page.QuerySelectorAll("#articles .sources > li").Length.ShouldBe(5);
    }

    [Fact]
    public async Task Paragraphs_OfAnArticle_AreAllAccountedFor()
    {
        var page = await app.PageAsync("/sources/maan-atfp-2011-05-24");

        page.QuerySelectorAll(".paras > li").Select(line => line.Id).ShouldBe(["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"]);
        page.QuerySelector("#p9 .para-no")!.TextContent.ShouldEndWith("9–18");
        page.QuerySelector("#p9 .furniture").ShouldNotBeNull();
    }

    [Fact]
    public async Task Claims_DrawnFromAnArticle_LeadToTheirLineInTheLedger()
    {
        var page = await app.PageAsync("/sources/maan-atfp-2011-05-24");

        var date = page.QuerySelectorAll("#p1 .fields a").First(link => link.GetAttribute("href")!.StartsWith("/meetings/2011-05-23-lavrov-seven-factions#claim-", StringComparison.Ordinal));
        var (address, line) = date.GetAttribute("href")!.Split('#') switch { var parts => (parts[0], "#" + parts[1]) };
        (await app.PageAsync(address)).QuerySelector(line)!.TextContent.ShouldContain("in Moscow on Monday evening");
    }

    [Fact]
    public async Task Claim_NotAdopted_SaysItsStanding() =>
        (await app.PageAsync("/sources/maan-atfp-2011-05-24")).QuerySelectorAll("#p1 .conflict-note").Select(note => note.TextContent).ShouldContain("as printed");

    [Fact]
    public async Task KnownErrors_OfAnArticle_StandBesideTheCorrection()
    {
        var page = await app.PageAsync("/sources/maan-atfp-2011-05-24");

        var error = page.QuerySelectorAll("#errors tbody tr").First(row => row.QuerySelector("q")!.TextContent == "Mevedev");
        error.TextContent.ShouldContain("Medvedev");
        error.QuerySelector("a[href$='#p7']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Links_LeadingOutside_AreNotFollowed()
    {
        var page = await app.PageAsync("/sources/maan-atfp-2011-05-24");

        var link = page.QuerySelector("#publication a[href^='http']")!;
        link.GetAttribute("rel")!.Split(' ').ShouldBe(["nofollow", "noopener", "external"], ignoreOrder: true);
    }

    [Fact]
    public async Task Reprint_OfAnUnseenText_NamesIt() =>
        (await app.PageAsync("/sources/maan-atfp-2011-05-24")).QuerySelector("#same a[href='/sources/maan-english-2011-05']").ShouldNotBeNull();

    [Fact]
    public async Task OutsideSource_WithoutText_SaysWhatItIsCitedFor()
    {
        var page = await app.PageAsync("/sources/russia-mfa-2011-05-23");

        page.QuerySelector("#paragraphs").ShouldBeNull();
        page.QuerySelectorAll("#drawn .fields a").Length.ShouldBe(10);
    }
}
