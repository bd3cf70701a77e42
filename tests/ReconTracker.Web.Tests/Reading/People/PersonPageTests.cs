using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReconTracker.Web.Tests.Reading.People;

public sealed class PersonPageTests(SeededApp app)
{
    [Fact]
    public async Task Spellings_OfOnePerson_NameWhoPrintedThem()
    {
        var page = await app.PageAsync("/people/mousa-abu-marzouk");

        var rows = page.QuerySelectorAll("#names tbody tr").ToDictionary(row => row.QuerySelector(".spelling")!.TextContent);
        rows["Mousa Abu Marzook"].QuerySelectorAll("li").Length.ShouldBe(2);
        rows["Mousa Abu Marzouq"].QuerySelector("q.fragment")!.TextContent.ShouldBe("Hamas' Mousa Abu Marzouq");
        rows["أبو عمر"].QuerySelector(".not-held").ShouldNotBeNull();
    }

    [Fact]
    public async Task Office_WithoutDates_IsAttestedByTheDatesOfItsSources()
    {
        var page = await app.PageAsync("/people/mousa-abu-marzouk");

        // the texts of 2011 and 2019 name his movement and no office: they attest membership only
        Days(page, "no office named").ShouldBe(["2011-05-23", "2011-05-24"]);
        Days(page, "Member of the political bureau").ShouldBe(["2021-02-02", "2024-02-16"]);
    }

    [Fact]
    public async Task Office_ReadOtherwiseByASource_SaysSo() =>
        (await app.PageAsync("/people/mousa-abu-marzouk")).QuerySelector("#offices .conflict-note")!.TextContent.ShouldContain("Deputy head of the political bureau");

    [Fact]
    public async Task Words_OfAnother_StandUnderPassedOn() =>
        (await app.PageAsync("/people/mustafa-barghouti")).QuerySelectorAll("#passed-on .said > li").ShouldNotBeEmpty();

    [Fact]
    public async Task People_Seeded_AreListedOnce()
    {
        var page = await app.PageAsync("/people");

        page.QuerySelectorAll("tbody th a[href='/people/mousa-abu-marzouk']").Length.ShouldBe(1);
    }

    [Fact]
    public async Task AttendanceRecord_EveryCount_IsWhatItsLinkShows()
    {
        var page = await app.PageAsync("/people/mousa-abu-marzouk");

        page.QuerySelectorAll("#attendance tbody tr").Select(row => (row.QuerySelector("th")!.TextContent, row.QuerySelector("td")!.TextContent)).ShouldBe([("attended", "3"), ("expected", "1")]);
        foreach (var link in page.QuerySelectorAll("#attendance td.n a, #statements td:nth-child(2) a"))
        {
            var there = await app.PageAsync(link.GetAttribute("href")!);
            there.QuerySelectorAll(".chronicle > .entry, ol.said > li").Length.ShouldBe(int.Parse(link.TextContent, CultureInfo.InvariantCulture), link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task FirstAndLastSeen_NameTheOfficeHeldThen()
    {
        var seen = (await app.PageAsync("/people/mousa-abu-marzouk")).QuerySelectorAll("#attendance dd").ToList();

        seen.Count.ShouldBe(2);
        seen[0].QuerySelector("time")!.GetAttribute("datetime").ShouldBe("2011-05-23");
        seen[1].TextContent.ShouldContain("international relations");
    }

    [Fact]
    public async Task Company_LeavesOutOnesOwnPartyAndTellsThoseNeverMet()
    {
        var met = (await app.PageAsync("/people/sergey-lavrov")).QuerySelector("#met")!;
        met.QuerySelectorAll("tbody th > a").Select(link => link.GetAttribute("href")).ShouldNotContain("/people/mikhail-bogdanov");

        var never = (await app.PageAsync("/people/mousa-abu-marzouk")).QuerySelectorAll("#met .inline > li > a").Select(link => link.GetAttribute("href"));
        never.ShouldBe(["/people/ziad-al-nakhalah", "/people/ahmad-majdalani"]);
    }

    private static List<string?> Days(IHtmlDocument page, string office) =>
        [.. page.QuerySelectorAll("#offices tbody tr").Single(row => row.TextContent.Contains(office, StringComparison.Ordinal)).QuerySelectorAll("time").Select(day => day.GetAttribute("datetime"))];
}
