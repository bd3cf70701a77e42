using System.Globalization;
using System.Text.Json;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Tests.Reading.Changes;

public sealed class ChangesPageTests(SeededApp app)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Changes_Seed_IsOneEntryThatListsItsRecords()
    {
        var page = await app.PageAsync("/changes");

        var entry = page.QuerySelectorAll(".days > li > ul > li").ShouldHaveSingleItem();
        entry.TextContent.ShouldContain("seed");
        entry.QuerySelectorAll("details a[href^='/people/']").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Changes_ChangedRecord_ShowsTheFieldBeforeAndAfter()
    {
        await using var own = await app.StartAsync();
        var (slug, before) = await RedefineAsync(own, "What falls under it, said anew.", Noon);

        var entry = (await own.PageAsync("/changes")).QuerySelector(".days > li > ul > li").ShouldNotBeNull();

        entry.TextContent.ShouldContain("The definition was unclear.");
        entry.QuerySelector($".changed a[href='/topics/{slug}']").ShouldNotBeNull();
        var row = entry.QuerySelectorAll(".compared tbody tr").ShouldHaveSingleItem();
        row.QuerySelector("data[value='definition']")!.TextContent.ShouldBe("Definition");
        row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe([before, "What falls under it, said anew."]);
    }

    [Theory]
    [InlineData("", "Hamas, attendance", "attended", "invited")]
    [InlineData("/ar", "حماس، الحضور", "حضر", "دُعي")]
    [InlineData("/ru", "ХАМАС, участие", "участвовали", "приглашены")]
    public async Task Changes_ChangedField_IsSaidInWords_AndByPathAsData(string language, string field, string before, string after)
    {
        await using var own = await app.StartAsync();
        await using (var db = SeededApp.Connect(own.ConnectionString))
        {
            var meeting = (await db.RecordAsync<MeetingRecord>(RecordKind.Meeting, new("2011-05-23-lavrov-seven-factions")))!;
            await db.ApplyAsync(meeting with { Delegations = [.. meeting.Delegations.Select(delegation => delegation.Party.Value == "hamas" ? delegation with { Attendance = Attendance.Invited } : delegation)] });
            await db.SaveAsync(new Edit("tester", "A test.", Noon));
        }

        var row = (await own.PageAsync($"{language}/changes")).QuerySelectorAll(".compared tbody tr").ShouldHaveSingleItem();
        using var log = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/changes.json", UriKind.Relative)));

        row.QuerySelector("data")!.TextContent.ShouldBe(field);
        row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ShouldBe([before, after]);
        log.RootElement.GetProperty("edits")[0].GetProperty("records")[0].GetProperty("fields")[0].GetProperty("path").GetString().ShouldBe("delegations/hamas/attendance");
    }

    [Fact]
    public async Task Changes_ManyRecords_ShowWhatDiffersInTheFirst_AndLeadToIt()
    {
        await using var own = await app.StartAsync();
        int meetings;
        await using (var db = SeededApp.Connect(own.ConnectionString))
        {
            var all = await db.RecordsAsync<MeetingRecord>(RecordKind.Meeting);
            meetings = all.Count;
            foreach (var meeting in all)
            {
                await db.ApplyAsync(meeting with { Summary = $"{meeting.Summary} Anew." });
            }

            await db.SaveAsync(new Edit("tester", "A test.", Noon));
        }

        var entry = (await own.PageAsync("/changes")).QuerySelector(".days > li > ul > li").ShouldNotBeNull();

        meetings.ShouldBeGreaterThan(25);
        entry.QuerySelectorAll(".changed > li > a.quiet[href*='/history?']").Length.ShouldBe(meetings);
        entry.QuerySelectorAll(".compared").Length.ShouldBe(25);
        entry.QuerySelector(".compared ins")!.TextContent.Trim().ShouldBe("Anew.");
        entry.QuerySelectorAll(".compared caption").Select(caption => caption.TextContent).Distinct().Count().ShouldBe(25, "each says whose it is");
    }

    [Fact]
    public async Task Changes_MoreThanAPage_GoOnWhereThePageEnds()
    {
        await using var own = await app.StartAsync();
        for (var hour = 0; hour < 21; hour++)
        {
            await RedefineAsync(own, string.Create(CultureInfo.InvariantCulture, $"Definition {hour}."), Noon.AddHours(hour));
        }

        var first = await own.PageAsync("/changes");
        var older = first.QuerySelector("a[rel=next]").ShouldNotBeNull().GetAttribute("href")!;
        var second = await own.PageAsync(older);

        first.QuerySelectorAll(".days > li > ul > li").Length.ShouldBe(20);
        second.QuerySelectorAll(".days > li > ul > li").Length.ShouldBe(2);
        second.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public async Task ChangesData_Next_LeadsToTheOlderEdits()
    {
        await using var own = await app.StartAsync();
        for (var hour = 0; hour < 21; hour++)
        {
            await RedefineAsync(own, string.Create(CultureInfo.InvariantCulture, $"Definition {hour}."), Noon.AddHours(hour));
        }

        using var log = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri("/changes.json", UriKind.Relative)));
        var next = log.RootElement.GetProperty("next").GetString()!;
        using var older = JsonDocument.Parse(await own.Client.GetStringAsync(new Uri(next, UriKind.RelativeOrAbsolute)));

        Ids(log).Count.ShouldBe(20);
        Ids(older).Count.ShouldBe(2);
        Ids(older).Intersect(Ids(log)).ShouldBeEmpty();
        older.RootElement.TryGetProperty("next", out _).ShouldBeFalse();
    }

    private static List<long> Ids(JsonDocument log) => [.. log.RootElement.GetProperty("edits").EnumerateArray().Select(edit => edit.GetProperty("id").GetInt64())];

    private static async Task<(string Slug, string Before)> RedefineAsync(SeededApp.OwnApp own, string definition, DateTimeOffset when)
    {
        await using var db = SeededApp.Connect(own.ConnectionString);
        var topic = (await db.RecordsAsync<TopicRecord>(RecordKind.Topic))[0];
        await db.ApplyAsync(topic with { Definition = definition });
        await db.SaveAsync(new Edit("tester", "The definition was unclear.", when));
        return (topic.Slug, topic.Definition);
    }
}
