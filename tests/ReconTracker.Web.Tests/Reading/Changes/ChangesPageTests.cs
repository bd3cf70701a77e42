using System.Globalization;
using System.Text.Json;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
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
        entry.QuerySelector("dt")!.TextContent.ShouldBe("definition");
        entry.QuerySelector("del bdi")!.TextContent.ShouldBe(before);
        entry.QuerySelector("ins bdi")!.TextContent.ShouldBe("What falls under it, said anew.");
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
        using var log = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/changes.json", UriKind.Relative)));
        var id = log.RootElement.GetProperty("edits")[0].GetProperty("id").GetInt64();
        using var older = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri($"/changes.json?before={id}", UriKind.Relative)));

        older.RootElement.GetProperty("edits").GetArrayLength().ShouldBe(0);
    }

    private static async Task<(string Slug, string Before)> RedefineAsync(SeededApp.OwnApp own, string definition, DateTimeOffset when)
    {
        await using var db = SeededApp.Connect(own.ConnectionString);
        var topic = (await db.RecordsAsync<TopicRecord>(RecordKind.Topic))[0];
        await db.ApplyAsync(topic with { Definition = definition });
        await db.SaveAsync(new Edit("tester", "The definition was unclear.", when));
        return (topic.Slug, topic.Definition);
    }
}
