using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Curation;
using ReconTracker.Data.Desk;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data.Curation;

/// <summary>A record that is withdrawn ends: it leaves the collection and not the history.</summary>
public sealed class WithdrawalTests(SeededApp app)
{
    private static readonly RecordReference Meeting = AMeeting.Reference;

    [Fact]
    public async Task Record_Withdrawn_LeavesEverythingButItsHistory()
    {
        var editor = await WithMeetingAsync();

        var revisions = await editor.ActAsync(db => db.PlanWithdrawalAsync(Meeting), "It never took place.");

        var end = revisions.ShouldHaveSingleItem();
        (end.Number, end.IsEnd, end.Document, end.Edit.Why).ShouldBe((2, true, """{"withdrawn":true}""", "It never took place."));
        (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, Meeting.Slug)).ShouldBeNull();
        (await editor.QueryAsync(
            "SELECT slug FROM meetings UNION ALL SELECT party FROM delegations UNION ALL SELECT field FROM claims WHERE meeting_slug IS NOT NULL " +
            "UNION ALL SELECT slug FROM search_entries WHERE kind = 'meeting' UNION ALL SELECT slug FROM facet_entries")).ShouldBeEmpty();
        (await editor.ExportAsync()).ShouldNotContain(Meeting.Slug.Value);
        (await editor.QueryAsync($"SELECT number FROM revisions WHERE slug = '{Meeting.Slug}' ORDER BY number")).ShouldBe(["1", "2"]);
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Record_ThatOthersReferTo_IsRefusedNamingThem()
    {
        var editor = await WithMeetingAsync();

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanWithdrawalAsync(AParty.Reference)));

        refusal.Sentence.ShouldBe("The party hamas cannot end: the meeting 2011-05-23-lavrov refers to it.");
        refusal.Records.ShouldBe([Meeting]);
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Noun_ThatEndsWhileOthersReferToIt_IsRefusedBySaving()
    {
        var editor = await WithMeetingAsync();
        await using var db = editor.Connect();
        db.End(await db.Parties.AsTracking().SingleAsync(), new Ending());

        (await Should.ThrowAsync<RuleBrokenException>(() => db.SaveAsync(editor.Because("Gone.")))).Records.ShouldBe([Meeting]);

        (await editor.QueryAsync("SELECT slug FROM parties")).ShouldBe(["hamas"]);
    }

    [Fact]
    public async Task Noun_RemovedWithoutAnEnd_IsRefused()
    {
        var editor = await WithMeetingAsync();
        await using var db = editor.Connect();
        db.Remove(await db.Meetings.AsTracking().SingleAsync());

        (await Should.ThrowAsync<InvalidOperationException>(() => db.SaveAsync(editor.Because("Gone.")))).Message.ShouldBe("The meeting 2011-05-23-lavrov was removed: call End, which says how it ends.");
    }

    [Fact]
    public async Task Plan_OfARecordSavedSince_IsNotCarriedOut()
    {
        var editor = await WithMeetingAsync();
        await using var db = editor.Connect();
        var plan = await db.PlanWithdrawalAsync(Meeting);
        await editor.SaveAsync(AMeeting with { Summary = "Received again." });

        var stale = await Should.ThrowAsync<StaleRevisionException>(() => db.CarryOutAsync(plan, editor.Because("Gone.")));

        (stale.BasedOn, stale.Current).ShouldBe((1, 2));
        (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, Meeting.Slug))!.Summary.ShouldBe("Received again.");
    }

    [Fact]
    public async Task Record_BroughtBack_GoesOnCounting()
    {
        var editor = await WithMeetingAsync();
        await editor.ActAsync(db => db.PlanWithdrawalAsync(Meeting));
        await using var db = editor.Connect();

        var revision = (await db.PublishAsync([(AMeeting with { Summary = "It did." }, 2)], editor.Because("It did take place."))).ShouldHaveSingleItem();

        (revision.Number, revision.IsEnd).ShouldBe((3, false));
        (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, Meeting.Slug))!.Summary.ShouldBe("It did.");
        (await editor.VerifyAsync()).ShouldBeNull();
        (await editor.ActAsync(db => db.PlanWithdrawalAsync(Meeting))).ShouldHaveSingleItem().Number.ShouldBe(4);
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Draft_OfARecordThatHasEndedSince_OrOfItsName_IsRefused(int basedOn)
    {
        var editor = await WithMeetingAsync();
        await editor.ActAsync(db => db.PlanWithdrawalAsync(Meeting));
        await using var db = editor.Connect();

        await Should.ThrowAsync<StaleRevisionException>(() => db.PublishAsync([(AMeeting, basedOn)], editor.Because("Unaware.")));
    }

    [Fact]
    public async Task Record_ThatHasEnded_IsReferredToByNobody()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));

        (await Should.ThrowAsync<RuleBrokenException>(() => editor.SaveAsync(AMeeting with { Topics = [ATopic.Slug] })))
            .Sentence.ShouldBe("The meeting 2011-05-23-lavrov refers to the topic elections, which does not exist.");
    }

    [Fact]
    public async Task Bundle_OfARecordThatHasEnded_SaysThatItComesBack()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));
        await using var db = editor.Connect();

        var plan = await db.PlanAsync(Bundle.Of([ATopic, APerson]));

        plan.Changes.Select(change => (change.Record.Slug.Value, change.IsNew, change.ComesBack)).ShouldBe([("elections", true, true), ("sergey-lavrov", true, false)]);
        await db.ApplyAsync(plan, editor.Because("Again."));
        (await editor.QueryAsync("SELECT number FROM revisions WHERE slug = 'elections' ORDER BY number")).ShouldBe(["1", "2", "3"]);
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Index_AfterAWithdrawal_HoldsTheRecordNoMore()
    {
        var editor = await WithMeetingAsync();
        await using var db = editor.Connect();
        var before = await RecordIndex.LoadAsync(db);
        await editor.ActAsync(other => other.PlanWithdrawalAsync(Meeting));

        var after = await before.RenewedAsync(db);

        (await before.MeetingsAsync(RecordFilter.Default, db)).Total.ShouldBe(1);
        (await after.MeetingsAsync(RecordFilter.Default, db)).Total.ShouldBe(0);
        (await db.HeadsAsync(before, [Meeting.Slug], "en")).ShouldBeEmpty("who holds the state of before reads nothing that is not there");
    }

    private async Task<Editor> WithMeetingAsync()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ASource, AParty, AMeeting with { Delegations = [Delegation("hamas")], Claims = [Claim("delegations/hamas/attendance")] });
        return editor;
    }
}
