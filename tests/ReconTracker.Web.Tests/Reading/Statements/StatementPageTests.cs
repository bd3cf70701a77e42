using System.Net;

namespace ReconTracker.Web.Tests.Reading.Statements;

public sealed class StatementPageTests(SeededApp app)
{
    private const string Medvedev = "/statements/2011-01-18-medvedev-state-terms";

    [Fact]
    public async Task Page_RelayedStatement_NamesSpeakerChainAndMeeting()
    {
        var page = await app.PageAsync(Medvedev);

        page.QuerySelector("h1")!.TextContent.Trim().ShouldBe("Dmitry Medvedev");
        page.QuerySelectorAll(".chain li").Length.ShouldBe(3);
        page.QuerySelector(".chain a")!.GetAttribute("href").ShouldBe("/people/sergey-lavrov");
        page.QuerySelector(".placeline a")!.GetAttribute("href").ShouldBe("/meetings/2011-01-18-medvedev-jericho");
    }

    [Fact]
    public async Task Page_Positions_EachWithItsEvidence()
    {
        var page = await app.PageAsync(Medvedev);

        var positions = page.QuerySelectorAll("#positions dd");
        positions.Length.ShouldBe(4);
        positions.ShouldAllBe(position => position.QuerySelector("a.ev") != null);
    }

    [Fact]
    public async Task Ledger_DatePrintedWrongly_KeepsWhatIsPrintedAndTheCorrection()
    {
        var page = await app.PageAsync(Medvedev);

        var date = page.QuerySelector("data[value=said]")!.Closest("tbody")!;
        date.QuerySelector("td.as-printed").ShouldNotBeNull();
        date.QuerySelector("td.corrected").ShouldNotBeNull();
    }

    [Fact]
    public async Task Page_Explanation_SaysWhyAFindingStands() =>
        (await app.PageAsync(Medvedev)).QuerySelector("#ledger .facts")!.TextContent.ShouldContain("The passage says November");

    [Fact]
    public async Task Page_AllStatements_AreThere()
    {
        var list = await app.PageAsync("/statements");

        foreach (var link in list.QuerySelectorAll(".words a"))
        {
            await app.PageAsync(link.GetAttribute("href")!);
        }
    }

    [Fact]
    public async Task Address_NoSuchStatement_IsNotFound()
    {
        using var answer = await app.Client.GetAsync(new Uri("/statements/no-such-statement", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
