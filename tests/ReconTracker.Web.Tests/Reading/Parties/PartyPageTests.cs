using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Parties;

public sealed class PartyPageTests(SeededApp app)
{
    [Theory]
    [InlineData("/institutions/hamas", "/factions/hamas")]
    [InlineData("/factions/russia-mfa", "/institutions/russia-mfa")]
    [InlineData("/ar/institutions/hamas", "/ar/factions/hamas")]
    public async Task Party_InTheWrongRoom_IsMovedForGood(string address, string right)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().ShouldBe(right);
    }

    [Theory]
    [InlineData("/factions/nobody")]
    [InlineData("/institutions/nobody")]
    public async Task Party_Unknown_IsNotFound(string address)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/factions/pflp", "PFLP", "en")]
    [InlineData("/ru/factions/pflp", "НФОП", "ru")]
    [InlineData("/ar/factions/pflp", "PFLP", "en")]
    public async Task Abbreviation_OfAParty_IsThatOfItsLinks(string address, string letters, string language)
    {
        var abbreviation = (await app.PageAsync(address)).QuerySelectorAll("#about dd bdi").First(bdi => bdi.TextContent == letters);

        abbreviation.GetAttribute("lang").ShouldBe(language);
    }

    [Fact]
    public async Task Spelling_PrintedByASource_CitesParagraphAndFragment()
    {
        var page = await app.PageAsync("/factions/hamas");

        var row = page.QuerySelectorAll("#names tbody tr").Single(row => row.QuerySelector(".spelling")!.TextContent == "Hamas resistance movement");
        row.QuerySelector("a[href='/sources/wilayat-times-2019-07-17#p1']").ShouldNotBeNull();
        row.QuerySelector("q.fragment")!.TextContent.ShouldBe("A delegation from the Hamas resistance movement");
        page.QuerySelector(row.QuerySelector("a.ev")!.GetAttribute("href")!).ShouldNotBeNull();
    }

    [Fact]
    public async Task PloMembership_Coded_ShowsItsEvidence()
    {
        var page = await app.PageAsync("/factions/hamas");

        page.QuerySelectorAll("#about a.ev").Select(mark => mark.GetAttribute("href")!).ShouldAllBe(line => page.QuerySelector(line) != null);
        page.QuerySelectorAll("#about a.ev").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Together_Counts_OnlyMeetingsToWhichBothCame()
    {
        var page = await app.PageAsync("/factions/hamas");

        var fatah = page.QuerySelectorAll("#with tbody tr").Single(row => row.QuerySelector("a[href='/factions/fatah']") is not null);
        fatah.QuerySelector("td.n")!.TextContent.ShouldBe("4");
        var never = page.QuerySelectorAll("#with h3 ~ table tbody tr").ShouldHaveSingleItem();
        never.QuerySelector("a")!.GetAttribute("href").ShouldBe("/factions/ppsf");
        never.QuerySelectorAll("td.n").Select(cell => cell.TextContent).ShouldBe(["0", "0"]);
    }

    [Theory]
    [InlineData("/factions/hamas")]
    [InlineData("/factions/pij")]
    [InlineData("/institutions/egypt")]
    [InlineData("/institutions/russia-mfa")]
    public async Task EveryCount_OfMeetingsAndStatements_IsWhatItsLinkShows(string address)
    {
        var page = await app.PageAsync(address);

        var counts = page.QuerySelectorAll("#attendance td.n a, #with td.n a, #statements td:nth-child(2) a").ToList();
        counts.Count.ShouldBeGreaterThan(1);
        foreach (var link in counts)
        {
            var there = await app.PageAsync(link.GetAttribute("href")!);
            there.QuerySelectorAll(".chronicle > .entry, ol.said > li").Length.ShouldBe(int.Parse(link.TextContent, CultureInfo.InvariantCulture), link.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task AttendanceRecord_OfAFaction_SaysInWhichWaysItNeverWasOnRecord()
    {
        var page = await app.PageAsync("/factions/hamas");

        page.QuerySelectorAll("#attendance tbody tr").Select(row => (row.QuerySelector("th")!.TextContent, row.QuerySelector("td")!.TextContent)).ShouldBe([("attended", "6"), ("expected", "2")]);
        page.QuerySelectorAll("#attendance p").Single().TextContent.ShouldBe("Never on record as: invited, accepted, declined, boycotted, withdrew, not invited.");
        page.QuerySelectorAll("#attendance dd > a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/meetings/2011-05-21-moscow-workshop", "/meetings/2021-02-04-bogdanov-abu-marzouk"]);
    }

    [Fact]
    public async Task Stances_OnAPartyPage_AreThoseOfThePartySpokenFor()
    {
        // the ministry spoke for Russia: its own stands are fewer than its statements
        var row = (await app.PageAsync("/institutions/russia-mfa")).QuerySelectorAll("#statements .topics tbody tr").Single(row => row.QuerySelector("a[href='/topics/unity_restoration']") is not null);

        row.QuerySelectorAll("td").Take(2).Select(cell => cell.TextContent).ShouldBe(["16", "7"]);
    }

    [Fact]
    public async Task Institution_WithAParent_LinksUpAndDown()
    {
        (await app.PageAsync("/institutions/russia-mfa")).QuerySelector("#about a[href='/institutions/russia']").ShouldNotBeNull();
        (await app.PageAsync("/institutions/russia")).QuerySelector("#about a[href='/institutions/russia-mfa']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Page_InArabic_NamesThePartyInArabic() =>
        (await app.PageAsync("/ar/factions/hamas")).QuerySelector("h1")!.TextContent.Trim().ShouldBe("حماس");
}
