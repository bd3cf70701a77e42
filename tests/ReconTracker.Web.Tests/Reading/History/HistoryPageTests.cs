using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Codebook;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.History;

/// <summary>Whoever doubts a record reads who made it what it is, and what stood there before.</summary>
public sealed class HistoryPageTests(SeededApp app)
{
    private const string Elections = "/topics/elections/history";
    private const string SevenFactions = "/meetings/2011-05-23-lavrov-seven-factions/history";

    [Theory]
    [InlineData("/meetings/2011-05-23-lavrov-seven-factions")]
    [InlineData("/statements/2011-05-23-lavrov-state-terms")]
    [InlineData("/people/mousa-abu-marzouk")]
    [InlineData("/factions/hamas")]
    [InlineData("/institutions/russia-mfa")]
    [InlineData("/sources/maan-atfp-2011-05-24")]
    [InlineData("/topics/elections")]
    public async Task History_OfEveryKindOfRecord_IsLinkedFromItAndReadInThreeLanguages(string address)
    {
        foreach (var prefix in new[] { "", "/ar", "/ru" })
        {
            var record = await app.PageAsync(prefix + address);
            var links = record.QuerySelectorAll("#history a").Select(link => link.GetAttribute("href")).ToList();
            var history = links[0];
            links.Count.ShouldBe(2);
            links[1]!.ShouldStartWith($"{prefix}/edit/open/");
            var page = await app.PageAsync(history!);

            history.ShouldBe($"{prefix}{address}/history");
            page.QuerySelectorAll(".revisions tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("seed");
            page.QuerySelector(".trail li:last-child a")!.GetAttribute("href").ShouldBe(prefix + address);
            page.QuerySelector("#comparison .notice")!.TextContent.ShouldContain("1");
            page.QuerySelector("#comparison form").ShouldBeNull("there is nothing to choose from");
            page.QuerySelector("link[type='application/json']")!.GetAttribute("href").ShouldBe($"{prefix}{address}/history.json");
        }
    }

    [Fact]
    public async Task Revisions_NewestFirst_SayWhoWhenWhyAndHowMuchChanged()
    {
        await using var own = await app.StartAsync();
        await RedefineAsync(own, "Voting.", "Voting anew.");

        var rows = (await own.PageAsync(Elections)).QuerySelectorAll(".revisions tbody tr").ToList();

        rows.Select(row => Words(row.QuerySelector("th")!)).ShouldBe(["Revision 3", "Revision 2", "Revision 1"]);
        Words(rows[0]).ShouldContain("Amal");
        Words(rows[0]).ShouldContain("A test.");
        rows[0].QuerySelector("time")!.GetAttribute("datetime")!.ShouldEndWith("Z");
        Words(rows[0]).ShouldContain("± changed 1");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe($"{Elections}?from=2&to=3#comparison");
        Words(rows[2]).ShouldContain("entered");
        rows[2].QuerySelector("a").ShouldBeNull();
    }

    [Theory]
    [InlineData("", "Voting.", "Voting anew.")]
    [InlineData("?from=2", "Voting.", "Voting anew.")]
    [InlineData("?to=3", "Voting.", "Voting anew.")]
    [InlineData("?from=3&to=2", "Voting.", "Voting anew.")]
    [InlineData("?from=2&to=4", "Voting.", "Polls.")]
    public async Task Comparison_OfAnyTwo_ShowsTheOlderBeforeTheNewer(string query, string before, string after)
    {
        await using var own = await app.StartAsync();
        await RedefineAsync(own, after == "Polls." ? ["Voting.", "Voting anew.", "Polls."] : ["Voting.", "Voting anew."]);

        var page = await own.PageAsync(Elections + query);

        var row = page.QuerySelectorAll("#comparison .compared tbody tr").ShouldHaveSingleItem();
        Words(row.QuerySelector("th")!).ShouldBe("Definition ± changed");
        row.QuerySelectorAll("td").Select(Words).ShouldBe([before, after]);
        page.QuerySelectorAll("#comparison select").Select(select => select.QuerySelector("option[selected]")!.TextContent).ShouldBe(["2", after == "Polls." ? "4" : "3"]);
        page.QuerySelectorAll("#comparison dl dd").Select(Words).ShouldAllBe(words => words.Contains("Amal", StringComparison.Ordinal) && words.Contains("A test.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comparison_OfALongText_MarksTheWordsThatDiffer()
    {
        await using var own = await app.StartAsync();
        await RedefineAsync(own, "Voting for the <b>council</b> and the president.", "Voting for the <b>parliament</b> and the president of all.");

        var cells = (await own.PageAsync(Elections)).QuerySelectorAll(".compared td").ToList();

        cells[0].QuerySelectorAll("del").Select(part => part.TextContent).ShouldBe(["<b>council</b>", "president."]);
        cells[1].QuerySelectorAll("ins").Select(part => part.TextContent).ShouldBe(["<b>parliament</b>", "president of all."]);
        cells[0].TextContent.Trim().ShouldBe("Voting for the <b>council</b> and the president.");
        cells[1].TextContent.Trim().ShouldBe("Voting for the <b>parliament</b> and the president of all.");
    }

    [Fact]
    public async Task Comparison_OfFields_SaysInWordsAndSignsWhatBecameOfEach()
    {
        await using var own = await app.StartAsync();
        var meeting = await ChangeAsync(own, meeting => meeting with
        {
            Track = MeetingTrack.Cairo,
            Format = null,
            PartOf = new PartOf { Meeting = new("2024-02-29-moscow-round"), Relation = MeetingRelation.Prepares },
            Topics = [.. meeting.Topics, new Slug("elections")],
        });
        meeting.Format.ShouldNotBeNull();
        meeting.Topics.ShouldNotContain(new Slug("elections"));

        var english = Rows(await own.PageAsync(SevenFactions));
        var arabic = Rows(await own.PageAsync("/ar" + SevenFactions));

        english.ShouldContain("Format − removed | in person |");
        english.ShouldContain("Track ± changed | Moscow track | Cairo track");
        english.ShouldContain("Topic, Elections + added |  | Elections");
        english.ShouldContain(row => row.StartsWith("Part of, Meeting ± changed | Workshop", StringComparison.Ordinal) && row.Contains("| Consultations of Palestinian organisations, Moscow", StringComparison.Ordinal));
        arabic.ShouldAllBe(row => !row.Contains("added", StringComparison.Ordinal) && !row.Contains("changed", StringComparison.Ordinal));
        arabic.ShouldContain(row => row.StartsWith("المسار ± غُيّر | ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Comparison_OfTheStatusLog_SaysWhenItsOrderIsAnother()
    {
        await using var own = await app.StartAsync();
        await ChangeAsync(own, meeting => meeting with { Status = [new() { Status = MeetingStatus.Announced }, new() { Status = MeetingStatus.Held }] });
        await ChangeAsync(own, meeting => meeting with { Status = [new() { Status = MeetingStatus.Held }, new() { Status = MeetingStatus.Announced }] });

        Rows(await own.PageAsync(SevenFactions)).ShouldBe(["Status ⇅ reordered | announced, held | held, announced"]);
    }

    [Fact]
    public async Task Comparison_OfClaims_GroupsThemUnderTheFieldTheySpeakOf()
    {
        await using var own = await app.StartAsync();
        ClaimRecord kept = null!, gone = null!;
        await ChangeAsync(own, meeting =>
        {
            (kept, gone) = (meeting.Claims[0], meeting.Claims[^1]);
            return meeting with
            {
                Claims =
                [
                    new ClaimRecord { Field = "delegations/hamas/attendance", Source = kept.Source, Value = "invited", Standing = Standing.Alternative, Note = "Said later." },
                    .. meeting.Claims.Skip(1).SkipLast(1),
                    kept with { Note = "Read again." },
                ],
            };
        });

        var page = await own.PageAsync(SevenFactions);

        page.QuerySelectorAll(".compared caption data").Select(data => data.GetAttribute("value")).ShouldBe([kept.Field, gone.Field, "delegations/hamas/attendance"], ignoreOrder: true);
        var added = page.QuerySelector(".compared:has(data[value='delegations/hamas/attendance'])")!;
        Words(added.QuerySelector("caption")!).ShouldBe("Claims on: Hamas, attendance");
        Words(added.QuerySelector(".claim")!).ShouldStartWith("+ added");
        added.QuerySelector(".claim a")!.GetAttribute("href").ShouldBe($"/sources/{kept.Source}");
        added.QuerySelectorAll("tr:has(td)").Select(Words).ShouldBe(["reading invited", "standing alternative", "note Said later."]);
        added.QuerySelectorAll("tr:has(td) td:nth-child(2)").ShouldAllBe(cell => Words(cell).Length == 0);
        Words(page.QuerySelector($".compared:has(data[value='{gone.Field}']) .claim")!).ShouldStartWith("− removed");
        var changed = page.QuerySelector($".compared:has(data[value='{kept.Field}']) tbody:has(.change)")!;
        Words(changed.QuerySelector(".claim")!).ShouldStartWith("± changed");
        Words(changed.QuerySelectorAll("tr:has(td)").ShouldHaveSingleItem()).ShouldStartWith("note");
    }

    [Theory]
    [InlineData("?from=1&to=1", "compared with itself")]
    [InlineData("?from=3", "compared with itself")]
    [InlineData("?from=1&to=4", "There is no revision 4: the revisions of this record are numbered from 1 to 3.")]
    [InlineData("?from=0&to=2", "There is no revision 0")]
    [InlineData("?from=-2147483648&to=2147483647", "There is no revision 2147483647")]
    [InlineData("?to=0", "There is no revision 0")]
    [InlineData("?to=1", "nothing stands before it")]
    public async Task Comparison_ThatCannotBe_SaysWhyAndOffersTheChoice(string query, string sentence)
    {
        await using var own = await app.StartAsync();
        await RedefineAsync(own, "Voting.", "Voting anew.");

        var page = await own.PageAsync(Elections + query);

        page.QuerySelector("#comparison .notice")!.TextContent.ShouldContain(sentence);
        page.QuerySelector(".compared").ShouldBeNull();
        page.QuerySelectorAll("#comparison option").Length.ShouldBe(6);
    }

    [Fact]
    public async Task Comparison_OfListsWhoseOrderSaysNothing_SaysSo()
    {
        await using var own = await app.StartAsync();
        await ChangeAsync(own, meeting => meeting with { Delegations = [.. meeting.Delegations.Reverse()] });

        var page = await own.PageAsync(SevenFactions);

        page.QuerySelector("#comparison .notice")!.TextContent.ShouldContain("Nothing differs but the order");
        Words(page.QuerySelector(".revisions tbody tr")!).ShouldContain("no field");
    }

    [Theory]
    [InlineData("/topics/no-such-topic/history", HttpStatusCode.NotFound)]
    [InlineData("/topics/UPPER/history", HttpStatusCode.NotFound)]
    [InlineData("/topics/UPPER/history.json", HttpStatusCode.NotFound)]
    [InlineData("/people/elections/history", HttpStatusCode.NotFound)]
    [InlineData("/topics/elections/history?from=two", HttpStatusCode.BadRequest)]
    [InlineData("/ar/topics/elections/history?to=99999999999", HttpStatusCode.BadRequest)]
    [InlineData("/topics/elections/history?before=x", HttpStatusCode.BadRequest)]
    public async Task Address_OfNoHistory_IsRefusedAsEverywhere(string address, HttpStatusCode status)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Institution_AskedAmongFactions_IsFoundWhereItBelongs()
    {
        using var answer = await app.Client.GetAsync(new Uri("/factions/russia-mfa/history?from=1&to=2", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        answer.Headers.Location!.ToString().ShouldBe("/institutions/russia-mfa/history?from=1&to=2");
    }

    [Fact]
    public async Task Revisions_MoreThanAPage_GoOnWhereThePageEnds()
    {
        await using var own = await app.StartAsync();
        await RedefineAsync(own, [.. Enumerable.Range(2, 51).Select(number => $"Definition {number}.")]);

        var first = await own.PageAsync(Elections);
        var second = await own.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var record = await own.PageAsync("/topics/elections");

        Numbers(first).ShouldBe(Enumerable.Range(3, 50).Reverse());
        first.QuerySelectorAll(".revisions tbody tr a").Length.ShouldBe(50);
        Numbers(second).ShouldBe([2, 1]);
        second.QuerySelector("a[rel=next]").ShouldBeNull();
        second.QuerySelector("form input[name=before]")!.GetAttribute("value").ShouldBe("3");
        first.QuerySelectorAll("#comparison select").ShouldAllBe(select => select.QuerySelectorAll("option").Length == 52);
        record.QuerySelectorAll("#history li").Length.ShouldBe(10);
        record.QuerySelector("#history p a")!.TextContent.ShouldContain("52");
    }

    [Fact]
    public async Task LogOfChanges_ChangedRecord_LeadsToWhatItsRevisionChanged()
    {
        await using var own = await app.StartAsync();
        await RedefineAsync(own, "Voting.");

        var link = (await own.PageAsync("/changes")).QuerySelector(".changed a[href*='/history']")!.GetAttribute("href");

        link.ShouldBe($"{Elections}?from=1&to=2#comparison");
    }

    [Fact]
    public void Fields_OfEveryDocument_HaveAName() =>
        CodebookContents.Groups.SelectMany(group => group.Variables).Select(variable => $"field.{variable.Name}").Where(key => Texts.Resources.GetString(key, CultureInfo.InvariantCulture) is null).ShouldBeEmpty();

    private static async Task RedefineAsync(SeededApp.OwnApp own, params string[] definitions)
    {
        var editor = new Editor(own.ConnectionString);
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, new("elections")))!;
        foreach (var definition in definitions)
        {
            await editor.SaveAsync(topic with { Definition = definition });
        }
    }

    /// <summary>Saves a changed meeting and gives what it was.</summary>
    private static async Task<MeetingRecord> ChangeAsync(SeededApp.OwnApp own, Func<MeetingRecord, MeetingRecord> change)
    {
        var editor = new Editor(own.ConnectionString);
        var meeting = (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, new("2011-05-23-lavrov-seven-factions")))!;
        await editor.SaveAsync(change(meeting));
        return meeting;
    }

    private static List<string> Rows(IDocument page) => [.. page.QuerySelectorAll(".compared tbody tr").Select(row => string.Join(" | ", row.Children.Select(Words)).Trim())];

    private static IEnumerable<int> Numbers(IDocument page) => page.QuerySelectorAll(".revisions tbody tr").Select(row => int.Parse(row.Id!.Split('-')[1], CultureInfo.InvariantCulture));

    // what editors may do there is said elsewhere
    private static string Words(IElement element) => string.Join(' ', string.Concat(element.Descendants<IText>().Where(text => text.ParentElement!.Closest(".restore") is null).Select(text => text.Data)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
