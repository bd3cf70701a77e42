using System.Globalization;
using AngleSharp.Dom;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Web.Reading.Timeline;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.Timeline;

/// <summary>The same result as a list, as lanes and as a table.</summary>
public sealed class TimelineViewsTests(SeededApp app)
{
    [Fact]
    public async Task Views_OfOneResult_AreLinks_AndTheListGoesWithoutSaying()
    {
        var lanes = await app.PageAsync("/timeline?faction=hamas&view=lanes&zoom=month");

        lanes.QuerySelectorAll(".views [aria-current]").Select(view => view.TextContent).ShouldBe(["Timeline", "Lanes", "months"]);
        lanes.QuerySelectorAll(".views .set a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["/timeline?faction=hamas", "/timeline?faction=hamas&view=table", "/timeline?faction=hamas&view=lanes", "/timeline?faction=hamas&view=lanes&zoom=quarter"]);
        (await app.PageAsync("/timeline?view=list")).QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("/timeline");
        (await app.PageAsync("/timeline?view=spiral")).QuerySelector(".notice[role=note]").ShouldNotBeNull("an unknown view is said to be ignored");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?sort=oldest")]
    [InlineData("?scope=context&faction=hamas&attendance=any")]
    [InlineData("?from=2020&to=2021")]
    public async Task Table_HasTheRowsOfTheList_InItsOrder(string query)
    {
        var list = (await app.PageAsync($"/timeline{query}")).QuerySelectorAll("li.entry h3 a").Select(Href);
        var table = await app.PageAsync($"/timeline{(query.Length == 0 ? "?" : query + "&")}view=table");

        table.QuerySelectorAll("table.meetings tbody th a").Select(Href).ShouldBe(list);
        var order = table.QuerySelector("table.meetings thead [aria-sort]")!;
        order.GetAttribute("aria-sort").ShouldBe(query == "?sort=oldest" ? "ascending" : "descending");
        Href(order.QuerySelector("a")!).Contains("sort=oldest", StringComparison.Ordinal).ShouldBe(query != "?sort=oldest");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&zoom=quarter&faction=hamas&faction=fatah")]
    [InlineData("&zoom=month&from=2019")]
    public async Task Lanes_DrawEachMeetingOnce_InTheOrderOfTheListBelow(string query)
    {
        var page = await app.PageAsync($"/timeline?view=lanes{query}");

        var drawn = Columns(page).Select(Href).ToList();
        drawn.ShouldBe(page.QuerySelectorAll(".lanes-list li > span > a:first-child:not(.faction)").Select(Href));
        var list = await app.PageAsync($"/timeline?sort=oldest{query.Replace("&zoom=quarter", "", StringComparison.Ordinal).Replace("&zoom=month", "", StringComparison.Ordinal)}");
        drawn.ShouldBe(list.QuerySelectorAll("li.entry h3 a").Select(Href));
    }

    [Fact]
    public async Task Column_SaysInWordsWhatItDraws()
    {
        var page = await app.PageAsync("/timeline?view=lanes");

        var round = Columns(page).Single(column => Href(column) == "/meetings/2024-02-29-moscow-round");
        round.GetAttribute("aria-label").ShouldBe("29 February to possibly 2 March 2024, held: Consultations of Palestinian organisations, Moscow, 29 February to 1 or 2 March 2024. expected: H, F. accepted: PIJ");
        round.QuerySelectorAll(".glyph.hollow").Length.ShouldBe(3);
        page.QuerySelectorAll(".dates .soft-end").Count(end => Starts(end, round)).ShouldBe(1);
        var call = Columns(page).Single(column => Href(column) == "/meetings/2021-majdalani-deputy-minister-call");
        page.QuerySelectorAll(".dates .bracket:not(.soft-end)").Count(bracket => Starts(bracket, call)).ShouldBe(1, "between two days");
        call.QuerySelector(".stem").ShouldBeNull("no faction was there");
    }

    [Fact]
    public async Task Undated_StandInTheTrayOfTheLanes()
    {
        var page = await app.PageAsync("/timeline?view=lanes");
        var tray = page.QuerySelector(".tray-edge rect")!;

        foreach (var column in Columns(page))
        {
            var x = Number(column.QuerySelector(".dot")!, "cx");
            (x > Number(tray, "x")).ShouldBe(Href(column).Contains("planned", StringComparison.Ordinal) || Href(column).Contains("awaited", StringComparison.Ordinal), Href(column));
        }
    }

    [Fact]
    public async Task Background_IsALaneThatIsSwitchedOnAndOff()
    {
        var off = await app.PageAsync("/timeline?view=lanes");
        off.QuerySelectorAll(".lane-heads li").ShouldNotContain(head => head.TextContent.Contains("Background", StringComparison.Ordinal));
        var on = await app.PageAsync(Href(off.QuerySelectorAll(".views > a").Single(link => link.TextContent.Contains("background", StringComparison.Ordinal))));

        on.QuerySelectorAll(".lane-heads li")[^1].TextContent.ShouldContain("Background");
        Columns(on).Count(column => column.QuerySelector(".dot.context") is not null).ShouldBeGreaterThan(15);
        Href(on.QuerySelectorAll(".views > a").Single(link => link.TextContent.Contains("background", StringComparison.Ordinal))).ShouldBe("/timeline?view=lanes");

        // what lies before the first meeting is not drawn, and is said to be there
        var fold = on.QuerySelector(".lanes a.fold")!;
        fold.TextContent.ShouldContain("+8");
        (await app.PageAsync(Href(fold))).QuerySelectorAll(".lanes-list li").Length.ShouldBeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public async Task Ladder_LeadsFromAYearToItsQuartersToItsMonths()
    {
        var years = await app.PageAsync("/timeline?view=lanes");
        var year = years.QuerySelectorAll(".lanes a.period").Single(period => period.TextContent.Trim() == "2021");
        Href(year).ShouldBe("/timeline?from=2021&to=2021&view=lanes");
        years.QuerySelectorAll(".lanes g.fold title").Select(fold => fold.TextContent).ShouldContain("2012–2016: no record begins here under these filters");

        var quarters = await app.PageAsync(Href(year));
        quarters.QuerySelector(".zoom [aria-current]")!.TextContent.ShouldBe("quarters");
        var quarter = quarters.QuerySelectorAll(".lanes a.period").Single(period => period.TextContent.Trim() == "Q1 2021");
        Href(quarter).ShouldBe("/timeline?from=2021-01&to=2021-03&view=lanes");

        var months = await app.PageAsync(Href(quarter));
        months.QuerySelector(".zoom [aria-current]")!.TextContent.ShouldBe("months");
        var month = months.QuerySelectorAll(".lanes a.period").Single(period => period.TextContent.Trim() == "January 2021");
        Href(month).ShouldBe("/timeline?from=2021-01&to=2021-01&view=lanes");

        // the last rung is the list
        (await app.PageAsync(Href(month))).QuerySelectorAll(".lanes a.period").Select(Href).ShouldContain("/timeline?from=2021-01&to=2021-01");
    }

    [Fact]
    public async Task Strip_SaysItsCounts_AndShowsTheRangeChosen()
    {
        var page = await app.PageAsync("/timeline?from=2021-01&to=2021-03&scope=context");

        page.QuerySelector(".strip .band").ShouldNotBeNull();
        var quarter = page.QuerySelectorAll(".strip a.part[aria-current]").ShouldHaveSingleItem();
        quarter.GetAttribute("aria-label")!.ShouldStartWith("Q1 2021, beginning then: 3 held, 1 announced or proposed, ");
        page.QuerySelector(".strip a[data-year='2021']")!.GetAttribute("aria-label")!.ShouldMatch(@"^2021: \d+ records \(\d+ held, .*in the background\)$");
        (await app.PageAsync("/timeline")).QuerySelector(".strip .band").ShouldBeNull();
    }

    [Fact]
    public async Task Lanes_OfTooManyToTellApart_AreNumbersThatAddUp()
    {
        var editor = await Editor.AtAsync(app);
        var meetings = Enumerable.Range(0, TimelinePage.MostColumns + 11).Select(number => Sample.AMeeting with
        {
            Slug = new($"meeting-{number:000}"),
            When = Sample.On(new DateOnly(2001 + (5 * (number % 3)), 1 + (number % 12), 1 + (number % 28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Delegations = number % 4 == 0 ? [new DelegationRecord { Party = new("hamas"), Side = DelegationSide.Faction, Attendance = Attendance.Invited }] : [],
        }).ToList();
        await using (var db = editor.Connect())
        {
            await db.ApplyAsync(await db.PlanAsync(Bundle.Of([Sample.AParty with { Kind = PartyKind.Faction }, .. meetings])), editor.Because("Many."));
        }

        using var own = SeededApp.Start(editor.ConnectionString);
        var page = await own.PageAsync("/timeline?view=lanes");

        var cells = page.QuerySelectorAll(".counts a[data-lanes]");
        cells.Sum(cell => int.Parse(cell.QuerySelector("text")!.TextContent, CultureInfo.InvariantCulture)).ShouldBe(meetings.Count);
        page.QuerySelectorAll(".lane-heads .n").Select(count => count.TextContent).ShouldBe([meetings.Count.ToString(CultureInfo.InvariantCulture), "78"]);
        page.QuerySelectorAll(".lane-heads .named").ShouldHaveSingleItem().TextContent.ShouldBe("named");
        page.QuerySelector(".counts figcaption")!.TextContent.ShouldContain("too many records");

        // each number leads to a range in which they are drawn
        var year = await own.PageAsync(Href(cells[0]));
        Columns(year).Count.ShouldBe(int.Parse(cells[0].QuerySelector("text")!.TextContent, CultureInfo.InvariantCulture));
    }

    private static List<IElement> Columns(IParentNode page) => [.. page.QuerySelectorAll(".lanes .drawing a[data-lanes]")];

    // what is drawn of a date goes on from the edge of its mark
    private static bool Starts(IElement path, IElement column) =>
        path.GetAttribute("d")!.Contains(FormattableString.Invariant($"M{Number(column.QuerySelector(".dot")!, "cx") + 6} {Number(column.QuerySelector(".dot")!, "cy")}H"), StringComparison.Ordinal);

    private static string Href(IElement link) => link.GetAttribute("href")!;

    private static double? Number(IElement element, string name) => element.GetAttribute(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;
}
