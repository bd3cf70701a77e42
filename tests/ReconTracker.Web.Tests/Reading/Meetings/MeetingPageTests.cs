using System.Net;

namespace ReconTracker.Web.Tests.Reading.Meetings;

public sealed class MeetingPageTests(SeededApp app)
{
    private const string Lavrov = "/meetings/2011-05-23-lavrov-seven-factions";
    private const string Round2024 = "/meetings/2024-02-29-moscow-round";

    [Fact]
    public async Task Head_HeldMeeting_SaysWhenWhereAndHowSure()
    {
        var page = await app.PageAsync(Lavrov);

        page.QuerySelector("h1")!.TextContent.Trim().ShouldBe("Lavrov receives the leaders of seven factions");
        page.QuerySelector(".dateline time")!.GetAttribute("datetime").ShouldBe("2011-05-23");
        page.QuerySelector(".head .weight .mark")!.ClassList.ShouldContain("mark-held");
        page.QuerySelector(".placeline")!.TextContent.ShouldContain("Moscow");
        page.QuerySelector("#date")!.TextContent.ShouldContain("Monday evening");
    }

    [Theory]
    [InlineData(Lavrov)]
    [InlineData(Round2024)]
    [InlineData("/meetings/2017-10-cairo-agreement")]
    [InlineData("/ar/meetings/2021-02-04-bogdanov-abu-marzouk")]
    public async Task EvidenceMarks_EachLeadsToALineOfTheLedger(string address)
    {
        var page = await app.PageAsync(address);

        var marks = page.QuerySelectorAll("a.ev");
        marks.Length.ShouldBeGreaterThan(0);
        marks.ShouldAllBe(mark => page.QuerySelector(".ledger tr" + mark.GetAttribute("href")) != null);
    }

    [Fact]
    public async Task Date_SourcesDisagree_CountsReadingsAndMarksThePreferredOne()
    {
        var page = await app.PageAsync(Round2024);

        page.QuerySelector(".dateline .conflict-note")!.TextContent.ShouldContain("4");
        var readings = page.QuerySelector("data[value=when]")!.Closest("tbody")!;
        readings.ClassList.ShouldContain("conflict");
        readings.QuerySelectorAll("td.alternative").Length.ShouldBe(3);
        readings.QuerySelector("td.preferred").ShouldNotBeNull();
    }

    [Fact]
    public async Task Date_UnknownLastDay_IsNotGivenAsADay()
    {
        var page = await app.PageAsync(Round2024);

        page.QuerySelector(".dateline time").ShouldBeNull();
        page.QuerySelector("#date code")!.TextContent.ShouldBe("2024-02-29/2024-03-02?");
    }

    [Fact]
    public async Task StatusLog_AnnouncedThenHeld_KeepsEveryStep()
    {
        var page = await app.PageAsync(Round2024);

        page.QuerySelectorAll("#status .mark").Select(mark => mark.ClassList[^1])
            .ShouldBe(["mark-announced", "mark-announced", "mark-held"]);
    }

    [Fact]
    public async Task Room_NamePrintedUnderTheWrongFaction_StandsAsPrintedWithoutBeingEvidence()
    {
        var page = await app.PageAsync(Lavrov);

        var row = page.QuerySelectorAll("#room tbody tr").Single(candidate => candidate.QuerySelector("a[href='/factions/dflp']") != null);
        row.QuerySelector(".person")!.TextContent.Trim().ShouldBe("Fahd Suleiman");
        row.QuerySelector(".printed")!.TextContent.ShouldContain("Talal An- Naji");
        var witnesses = row.QuerySelectorAll("td:nth-child(3) sup a.ev").Select(mark => page.QuerySelector(mark.GetAttribute("href")!)!).ToList();
        witnesses.ShouldNotBeEmpty();
        witnesses.ShouldAllBe(line => line.QuerySelector("a[href='/sources/maan-atfp-2011-05-24']") == null);
    }

    [Fact]
    public async Task Room_InvitedNotAttended_HasAHollowSign()
    {
        var page = await app.PageAsync(Round2024);

        var glyphs = page.QuerySelectorAll("#room .glyph");
        glyphs.ShouldNotBeEmpty();
        glyphs.ShouldAllBe(glyph => glyph.ClassList.Contains("hollow"));
    }

    [Theory]
    [InlineData(Lavrov, "Who sat in the room")]
    [InlineData("/meetings/2021-majdalani-deputy-minister-call", "Who spoke")]
    [InlineData("/meetings/2021-planned-moscow-meeting", "Who was to come, as far as reported")]
    [InlineData("/meetings/2017-10-cairo-agreement", "Parties")]
    public async Task Room_Heading_ClaimsNoMoreThanIsKnown(string address, string heading) =>
        (await app.PageAsync(address)).QuerySelector("#room-h")!.FirstChild!.TextContent.Trim().ShouldBe(heading);

    [Fact]
    public async Task Invited_MerelyExpected_AreNotNamed()
    {
        var page = await app.PageAsync("/meetings/2020-planned-moscow-meeting");

        page.QuerySelectorAll("#room tbody tr").ShouldNotBeEmpty();
        page.QuerySelectorAll(".facts dt").Select(term => term.TextContent).ShouldNotContain("Invited");
    }

    [Fact]
    public async Task Invited_WhereNamed_HasItsEvidence()
    {
        var invited = (await app.PageAsync(Round2024)).QuerySelectorAll(".facts dt").Single(term => term.TextContent == "Invited").NextElementSibling!;

        invited.QuerySelectorAll("a.faction").Select(link => link.GetAttribute("href")).ShouldBe(["/factions/pij"]);
        invited.QuerySelectorAll("sup a.ev").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task EvidenceMarks_SayWhatTheyAre()
    {
        var marks = (await app.PageAsync(Lavrov)).QuerySelectorAll("a.ev");

        marks.Length.ShouldBeGreaterThan(20);
        marks.ShouldAllBe(mark => mark.GetAttribute("aria-label") == $"Evidence {mark.TextContent}");
    }

    [Fact]
    public async Task Statements_OfTheMeeting_LeadToTheirOwnLedger()
    {
        var page = await app.PageAsync(Lavrov);

        var evidence = page.QuerySelectorAll("#said a.evidence");
        evidence.Length.ShouldBeGreaterThan(2);
        evidence.ShouldAllBe(mark => mark.GetAttribute("href")!.StartsWith("/statements/", StringComparison.Ordinal) && mark.GetAttribute("href")!.Contains("#claim-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sources_Reprints_CountAsOne()
    {
        var page = await app.PageAsync("/meetings/2019-07-16-bogdanov-abu-marzouk");

        var all = page.QuerySelectorAll("ol.sources > li").Length;
        var independent = int.Parse(page.QuerySelector("#sources-h small")!.TextContent.Split(' ')[0], null);
        independent.ShouldBeLessThan(all, "one of its sources is a reprint");
        (all - independent).ShouldBe(page.QuerySelectorAll("ol.sources .weight").Count(line => line.TextContent.Contains("counted as one with", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task History_Seeded_NamesRevisionEditorAndReason()
    {
        var page = await app.PageAsync(Lavrov);

        page.QuerySelector("#history li b")!.TextContent.ShouldBe("1");
        page.QuerySelector("#history li span")!.TextContent.ShouldContain("seed");
        page.QuerySelector(".cite a")!.GetAttribute("href").ShouldBe(Lavrov);
        page.QuerySelector(".formats a")!.GetAttribute("href").ShouldBe(Lavrov + ".json");
    }

    [Fact]
    public async Task Neighbours_OfTheTrack_PassOverTheBackgroundAndPointBack()
    {
        var page = await app.PageAsync("/meetings/2017-01-15-moscow-round");
        var next = page.QuerySelector(".neighbours a[rel=next]")!.GetAttribute("href")!;
        var there = await app.PageAsync(next);

        next.ShouldBe("/meetings/2019-02-11-moscow-round");
        there.QuerySelector(".neighbours a[rel=prev]")!.GetAttribute("href").ShouldBe("/meetings/2017-01-15-moscow-round");
    }

    [Fact]
    public async Task Family_FollowUp_IsNamedOnBothPages()
    {
        var child = await app.PageAsync(Lavrov);
        var parent = await app.PageAsync("/meetings/2011-05-21-moscow-workshop");

        child.QuerySelector(".facts a[href='/meetings/2011-05-21-moscow-workshop']").ShouldNotBeNull();
        parent.QuerySelector($".facts a[href='{Lavrov}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Address_NoSuchMeeting_IsNotFound()
    {
        using var answer = await app.Client.GetAsync(new Uri("/meetings/2011-no-such-meeting", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
