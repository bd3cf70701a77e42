using AngleSharp.Dom;

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

        page.QuerySelectorAll("#offices tbody tr")[0].QuerySelectorAll("time").Select(day => day.GetAttribute("datetime")).ShouldBe(["2011-05-24", "2024-02-16"]);
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
}
