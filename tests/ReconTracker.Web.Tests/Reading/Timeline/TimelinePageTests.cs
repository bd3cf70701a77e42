using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Timeline;

public sealed class TimelinePageTests(SeededApp app)
{
    [Fact]
    public async Task Entries_OfPage_AreThoseOfItsData()
    {
        foreach (var query in (string[])["", "?scope=context&sort=oldest", "?faction=hamas&faction=fatah", "?q=unity", "?from=2021&to=2021"])
        {
            var page = await app.PageAsync($"/timeline{query}");
            var data = await DataAsync(query);

            var printed = page.QuerySelectorAll("li.entry h3 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();
            printed.ShouldBe(data["meetings"]!.AsArray().Select(meeting => meeting!["slug"]!.GetValue<string>()), query);
            data["total"]!.GetValue<int>().ShouldBe(printed.Count, query);
        }
    }

    [Fact]
    public async Task Facets_WhenFollowed_GiveTheNumberTheyPromise()
    {
        const string here = "/timeline?faction=hamas&topic=unity_restoration";
        foreach (var facet in (await app.PageAsync(here)).QuerySelectorAll("a.facet:not([aria-current])"))
        {
            var href = facet.GetAttribute("href")!;
            if (facet.QuerySelector(".n") is not { } count)
            {
                continue;
            }

            var after = (await DataAsync(href["/timeline".Length..]))["total"]!.GetValue<int>();
            var promised = int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture);

            after.ShouldBe(promised, href);
        }
    }

    [Theory]
    [InlineData("?attendance=any&scope=context")]
    [InlineData("?attendance=invited&scope=context")]
    public async Task Attendances_WhenFollowed_GiveTheNumberTheyPromise(string query)
    {
        var facets = (await app.PageAsync($"/timeline{query}")).QuerySelectorAll("a.facet[href*='attendance=']:not([aria-current])").Where(facet => facet.QuerySelector(".n") is not null).ToList();
        facets.Count.ShouldBeGreaterThan(1);

        foreach (var facet in facets)
        {
            var href = facet.GetAttribute("href")!;
            href.ShouldNotBe($"/timeline{query}");
            var (after, promised) = ((await DataAsync(href["/timeline".Length..]))["total"]!.GetValue<int>(), int.Parse(facet.QuerySelector(".n")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));

            after.ShouldBe(promised, href);
        }
    }

    [Fact]
    public async Task Sources_AskedForByAnyNumber_AreCounted()
    {
        var total = (await DataAsync("?sources=4&scope=context"))["total"]!.GetValue<int>();
        total.ShouldBeGreaterThan(0);

        var on = (await app.PageAsync("/timeline?sources=4&scope=context")).QuerySelectorAll("a.facet[aria-current]").Single(facet => !facet.GetAttribute("href")!.Contains("sources=", StringComparison.Ordinal));

        on.QuerySelector(".n")!.TextContent.ShouldBe(total.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("?with=hamas&with=fatah&with=ppsf", "?with=fatah&with=hamas")] // one value of a name
    [InlineData("?track=beijing&faction=hamas", "?faction=hamas")]
    [InlineData("?faction=ppsf&to=1980", "")] // neither alone, both together
    [InlineData("?faction=ppsf&to=1980&mediator=egypt&format=video", "")] // nothing but all
    public async Task Nothing_SaysTheLeastToDrop_AndWhatThatGives(string query, string way)
    {
        var ways = (await app.PageAsync($"/timeline{query}")).QuerySelectorAll(".notice li").ToList();

        ways.Select(entry => entry.QuerySelector("a")!.GetAttribute("href")).ShouldContain($"/timeline{way}");
        foreach (var entry in ways)
        {
            var total = (await DataAsync(entry.QuerySelector("a")!.GetAttribute("href")!["/timeline".Length..]))["total"]!.GetValue<int>();
            entry.TextContent.ShouldEndWith(total == 1 ? "1 record" : $"{total} records");
            total.ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData("?with=hamas&with=fatah&without=pij&from=2011&to=2024", "where Fatah and Hamas sat together", "without Palestinian Islamic Jihad")]
    [InlineData("?faction=hamas&attendance=expected&place=Moscow&sources=2&from=2021&to=2021&certain=1", "in Moscow", "surely in 2021")]
    [InlineData("?with=hamas", "with Hamas in the room.")]
    [InlineData("?attendance=expected", "with somebody on record as expected.")]
    [InlineData("?attendance=any&faction=hamas", "with Hamas on record, present or absent.")]
    [InlineData("?attendance=any", "with somebody on record, present or absent.")]
    [InlineData("?attendance=declined&attendance=invited&with=hamas&without=pij", "with Hamas on record, without Palestinian Islamic Jihad on record, as declined or invited.")]
    [InlineData("?kind=phone_call&track=moscow&from=2020&to=2021-03", "kind: telephone call, track: Moscow track, from 2020 to March 2021.")]
    public async Task Sentence_SaysWhatIsShown(string query, params string[] parts)
    {
        var sentence = string.Join(' ', (await app.PageAsync($"/timeline{query}")).QuerySelector("p.shown")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        parts.ShouldAllBe(part => sentence.Contains(part, StringComparison.Ordinal), sentence);
    }

    [Fact]
    public async Task Data_OfADrawing_IsThatOfTheList()
    {
        var page = await app.PageAsync("/timeline?faction=hamas&view=lanes&zoom=quarter");

        page.QuerySelectorAll(".views .end a, link[rel=alternate][type='application/json']").Select(link => link.GetAttribute("href")!)
            .ShouldAllBe(href => !href.Contains("view=", StringComparison.Ordinal) && !href.Contains("zoom=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Undated_StandInTheTray_NotUnderAYear()
    {
        var page = await app.PageAsync("/timeline");

        page.QuerySelector(".tray a[href='/meetings/2021-planned-moscow-meeting']").ShouldNotBeNull();
        page.QuerySelector(".year a[href='/meetings/2021-planned-moscow-meeting']").ShouldBeNull();
        page.QuerySelector(".year[aria-labelledby=y2024] a[href='/meetings/2024-02-29-moscow-round']").ShouldNotBeNull();
        page.QuerySelectorAll(".folded").Select(fold => fold.TextContent.Trim()).ShouldContain(text => text.Contains("2022", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Announced_AndExpected_AreHollowAndSaySo()
    {
        var entry = (await app.PageAsync("/timeline")).QuerySelector("a[href='/meetings/2021-planned-moscow-meeting']")!.Closest("li")!;

        entry.QuerySelector(".sign .mark")!.ClassList.ShouldContain("mark-announced");
        entry.QuerySelectorAll(".glyph.hollow").Length.ShouldBe(2);
        entry.QuerySelector("time").ShouldBeNull();
    }

    [Fact]
    public async Task Dispute_OverInitiative_IsNotCalledOneOverWhoCame()
    {
        var entry = (await app.PageAsync("/timeline")).QuerySelector("a[href='/meetings/2019-07-16-bogdanov-abu-marzouk']")!.Closest("li")!;
        var note = entry.QuerySelector(".conflict-note a")!;

        note.TextContent.ShouldNotContain("who came");
        var line = (await app.PageAsync("/meetings/2019-07-16-bogdanov-abu-marzouk")).GetElementById(note.GetAttribute("href")!.Split('#')[1])!;
        line.Closest("tbody")!.QuerySelector("data[value$='/roles']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Background_OnlyWhenAskedFor_IsMarked()
    {
        (await app.PageAsync("/timeline")).QuerySelectorAll(".entry.context").ShouldBeEmpty();
        (await app.PageAsync("/timeline?scope=context")).QuerySelectorAll(".entry.context .vh").Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Years_AfterThem_DoNotListWhatWasOnceHopedFor()
    {
        var page = await app.PageAsync("/timeline?from=2024&scope=context");

        page.QuerySelector("a[href='/meetings/2024-02-29-moscow-round']").ShouldNotBeNull();
        page.QuerySelector("a[href='/meetings/2007-gaza-blockade']").ShouldNotBeNull("it is under way");
        page.QuerySelector("a[href='/meetings/2020-planned-moscow-meeting']").ShouldBeNull();
        page.QuerySelector("a[href='/meetings/2021-02-pij-moscow']").ShouldBeNull();
    }

    [Fact]
    public async Task Years_Reversed_AreSaidToExcludeEachOther()
    {
        var notice = (await app.PageAsync("/timeline?from=2021&to=2011")).QuerySelector(".notice[role=note]")!.TextContent;

        notice.ShouldContain("exclude each other");
        notice.ShouldContain("The beginning asked for lies after the end");
        notice.ShouldNotContain("could not be read");
    }

    [Fact]
    public async Task Skip_ToTheRecords_LeadsToTheList()
    {
        var page = await app.PageAsync("/timeline");

        page.QuerySelector("a.skip[href='#records']").ShouldNotBeNull();
        page.QuerySelectorAll("#records li.entry").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Chip_WhenTakenOff_LeavesTheOtherFilters()
    {
        var page = await app.PageAsync("/timeline?faction=hamas&from=2019&q=unity");

        page.QuerySelectorAll("a.chip").Select(chip => chip.GetAttribute("href")).ShouldBe(
            ["/timeline?from=2019&q=unity", "/timeline?faction=hamas&q=unity", "/timeline?faction=hamas&from=2019"]);
        page.QuerySelector(".chips .plain")!.GetAttribute("href").ShouldBe("/timeline");
    }

    [Fact]
    public async Task Year_OfStrip_LinksToItsYearAndIsMirroredInArabic()
    {
        var english = (await app.PageAsync("/timeline")).QuerySelector(".strip a[href='/timeline?from=2021&to=2021'] rect.hit")!;
        var arabic = (await app.PageAsync("/ar/timeline")).QuerySelector(".strip a[href='/ar/timeline?from=2021&to=2021'] rect.hit")!;

        static int Of(IElement element, string name) => int.Parse(element.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);
        var width = int.Parse(english.Closest("svg")!.GetAttribute("viewBox")!.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        Of(arabic, "x").ShouldBe(width - Of(english, "x") - Of(english, "width"));
    }

    [Fact]
    public async Task Year_Chosen_IsMarkedAndLinksBackToAllYears()
    {
        var chosen = (await app.PageAsync("/timeline?faction=hamas&from=2019&to=2019")).QuerySelectorAll(".strip a[aria-current]").ShouldHaveSingleItem();

        chosen.GetAttribute("href").ShouldBe("/timeline?faction=hamas");
    }

    [Fact]
    public async Task Nothing_Matches_SaysWhatToDrop()
    {
        var page = await app.PageAsync("/timeline?faction=pij&kind=election");

        page.QuerySelectorAll("li.entry").ShouldBeEmpty();
        var way = page.QuerySelectorAll(".notice a").ShouldHaveSingleItem();
        way.GetAttribute("href").ShouldBe("/timeline?faction=pij");
    }

    [Theory]
    [InlineData("?from=2011-13")]
    [InlineData("?to=99999999")]
    [InlineData("?faction=nobody")]
    [InlineData("?faction=%27;DROP%20TABLE%20meetings")]
    [InlineData("?topic=%3Cscript%3E")]
    [InlineData("?kind=0")]
    [InlineData("?q=%E2%80%AEevil")]
    [InlineData("?q=%E2%80%8B")]
    [InlineData("?after=never")]
    [InlineData("?from=2021&to=2011")]
    public async Task Value_Hostile_IsLeftOutVisibly(string query)
    {
        var page = await app.PageAsync($"/timeline{query}");

        page.QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(1);
        page.QuerySelectorAll("li.entry").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("script:not([src^='/js/'])").ShouldBeEmpty();
        (await DataAsync(query))["ignored"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("%5C")]
    [InlineData("%22unclosed")]
    [InlineData("%26%20%7C%20%21%20%28")]
    [InlineData("-")]
    [InlineData("or")]
    [InlineData("%27%27")]
    [InlineData("%F0%9F%95%8A")]
    public async Task Words_OfOddSigns_NeverFail(string text) => (await app.PageAsync($"/timeline?q={text}")).QuerySelector("h1").ShouldNotBeNull();

    [Fact]
    public async Task Words_TooLong_AreLeftOutVisibly()
    {
        var page = await app.PageAsync($"/timeline?q={new string('a', 201)}");

        page.QuerySelectorAll(".notice[role=note] li").Length.ShouldBe(1);
        page.QuerySelector(".notice .code")!.TextContent.Length.ShouldBeLessThan(70);
    }

    [Fact]
    public async Task Data_WithoutMatch_HasAnEmptyList()
    {
        var data = await DataAsync("?q=nobody-of-that-name");

        data["total"]!.GetValue<int>().ShouldBe(0);
        data["meetings"]!.AsArray().ShouldBeEmpty();
        data["filter"]!["q"]![0]!.GetValue<string>().ShouldBe("nobody-of-that-name");
    }

    private async Task<JsonObject> DataAsync(string query)
    {
        using var answer = await app.Client.GetAsync(new Uri($"/timeline.json{query}", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, query);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }
}
