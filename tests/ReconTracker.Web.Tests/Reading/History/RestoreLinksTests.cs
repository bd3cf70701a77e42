using AngleSharp.Dom;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.History;

/// <summary>From a comparison to a draft in which one thing is as it was: offered once for each, as the smallest whole that can be put back.</summary>
public sealed class RestoreLinksTests(SeededApp app)
{
    private const string Slug = "2011-05-23-lavrov-seven-factions";
    private const string Comparison = $"/meetings/{Slug}/history";

    [Fact]
    public async Task Fields_ThatDiffer_AreOfferedEachOnce_WithTheRevisionBefore()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        var meeting = (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, new(Slug)))!;
        await editor.SaveAsync(meeting with
        {
            Track = MeetingTrack.Cairo,
            When = meeting.When with { Words = "some day", Note = "Changed." },
            Delegations = [.. meeting.Delegations.Skip(1), new DelegationRecord { Party = new("pij"), Side = DelegationSide.Faction, Attendance = Attendance.Invited }],
            Claims = [.. meeting.Claims.Where(claim => !claim.Covers($"delegations/{meeting.Delegations[0].Party}/attendance") && !claim.Field.StartsWith($"delegations/{meeting.Delegations[0].Party}/", StringComparison.Ordinal)), new ClaimRecord { Field = "summary", Source = meeting.Claims[0].Source, Standing = Standing.Preferred }],
        });

        var page = await own.PageAsync(Comparison);

        Offered(page).ShouldBe(["track", "when", $"delegations/{meeting.Delegations[0].Party}", "delegations/pij", "summary"], ignoreOrder: true);
        var link = page.QuerySelector(".compared tr:has(data[value='track']) .restore")!;
        link.GetAttribute("href").ShouldBe($"/edit/open/meeting/{Slug}?revision=1&field=track");
        (link.GetAttribute("rel"), link.TextContent).ShouldBe(("nofollow", "Put this back (for editors): Track"));
        page.QuerySelector(".compared:has(caption data[value='summary']) caption .restore").ShouldNotBeNull();
        (await own.PageAsync("/ar" + Comparison)).QuerySelector(".restore")!.GetAttribute("href")!.ShouldStartWith("/ar/edit/open/");
    }

    private static IEnumerable<string> Offered(IDocument page) => page.QuerySelectorAll(".restore").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!.Split("&field=")[1]));
}
