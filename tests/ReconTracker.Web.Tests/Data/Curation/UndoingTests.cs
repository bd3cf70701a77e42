using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Curation;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data.Curation;

/// <summary>An edit is undone as a whole, and what came after it stays.</summary>
public sealed class UndoingTests(SeededApp app)
{
    [Fact]
    public async Task Import_Undone_LeavesTheCollectionAsItWas()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, new("elections")))!;
        var before = await editor.ExportAsync();
        var imported = await ImportAsync(
            editor,
            topic with { Definition = "Voting." },
            ATopic with { Slug = new("polls") },
            APerson with { Slug = new("nobody-else") },
            AParty with { Slug = new("wing"), Parent = new("hamas") },
            AMeeting with { Slug = new("imported"), Delegations = [Delegation("wing", "nobody-else"), Delegation("hamas")], Topics = [new("polls")] },
            AStatement with { Slug = new("said-there"), Meeting = new("imported") });

        await editor.ActAsync(db => db.PlanUndoAsync(imported), "The wrong file.");

        (await editor.ExportAsync()).ShouldBe(before);
        (await editor.VerifyAsync()).ShouldBeNull();

        // and the undoing can be undone
        var undone = await editor.LastEditAsync();
        await editor.ActAsync(db => db.PlanUndoAsync(undone), "The right file.");
        (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, new("imported"))).ShouldNotBeNull();
        (await editor.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Record_ChangedElsewhereSince_KeepsThat()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(AMeeting);
        await editor.SaveAsync(AMeeting with { Summary = "Wrong." });
        var wrong = await editor.LastEditAsync();
        await editor.SaveAsync(AMeeting with { Summary = "Wrong.", Title = "Better" });

        await editor.ActAsync(db => db.PlanUndoAsync(wrong));

        var meeting = (await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, AMeeting.Slug))!;
        (meeting.Summary, meeting.Title).ShouldBe((AMeeting.Summary, "Better"));
    }

    [Fact]
    public async Task Record_ChangedInTheSamePlaceSince_IsInTheWay()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(AMeeting, ATopic);
        await editor.SaveAsync(AMeeting with { Summary = "Wrong." }, ATopic with { Definition = "Wrong." });
        var wrong = await editor.LastEditAsync();
        await editor.SaveAsync(AMeeting with { Summary = "Mended." });
        var before = await editor.ExportAsync();

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(wrong)));

        refusal.Sentence.ShouldBe("What was changed since is in the way: the meeting 2011-05-23-lavrov (summary).");
        refusal.Records.ShouldBe([AMeeting.Reference]);
        (await editor.ExportAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task End_AfterWhichTheRecordCameBackAndEndedAgain_IsInTheWay()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));
        var first = await editor.LastEditAsync();
        await editor.SaveAsync(ATopic with { Definition = "Mended." });
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));

        (await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(first)))).Sentence
            .ShouldBe("What was changed since is in the way: the topic elections (it came back, and ended again).");
    }

    [Fact]
    public async Task Return_PlannedBeforeAnotherReturnAndEnd_IsStale()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));
        await using var db = editor.Connect();
        var plan = await db.PlanUndoAsync(await editor.LastEditAsync());
        await editor.SaveAsync(ATopic with { Definition = "Mended." });
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));

        await Should.ThrowAsync<StaleRevisionException>(() => db.CarryOutAsync(plan, editor.Because("Too late.")));
    }

    [Fact]
    public async Task Record_EnteredAndChangedSince_OrEndedSince_IsInTheWay()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        var entered = await editor.LastEditAsync();
        await editor.SaveAsync(ATopic with { Definition = "Anew." });
        var changed = await editor.LastEditAsync();

        (await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(entered)))).Sentence
            .ShouldBe("What was changed since is in the way: the topic elections (it was entered by this edit, and changed).");
        await editor.ActAsync(db => db.PlanWithdrawalAsync(ATopic.Reference));
        (await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(changed)))).Sentence
            .ShouldBe("What was changed since is in the way: the topic elections (it has ended).");
        (await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(entered)))).Sentence
            .ShouldBe("Nothing of edit 1 is left to undo.");
    }

    [Fact]
    public async Task Record_EnteredAndReferredToSince_IsRefusedNamingWhatRefers()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        var entered = await editor.LastEditAsync();
        await editor.SaveAsync(AMeeting with { Topics = [ATopic.Slug] });

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(entered)));

        refusal.Sentence.ShouldBe("The topic elections cannot end: the meeting 2011-05-23-lavrov refers to it.");
        refusal.Records.ShouldBe([AMeeting.Reference]);
    }

    [Fact]
    public async Task Withdrawal_Undone_BringsTheRecordBackToTheLetter()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var before = await editor.ExportAsync();
        await editor.ActAsync(db => db.PlanWithdrawalAsync(new RecordReference(RecordKind.Statement, new("2011-05-23-lavrov-state-terms"))));
        var withdrawn = await editor.LastEditAsync();

        await editor.ActAsync(db => db.PlanUndoAsync(withdrawn));

        (await editor.ExportAsync()).ShouldBe(before);
        (await editor.VerifyAsync()).ShouldBeNull();
        (await Should.ThrowAsync<RuleBrokenException>(() => editor.ActAsync(db => db.PlanUndoAsync(withdrawn)))).Sentence.ShouldBe($"Nothing of edit {withdrawn} is left to undo.");
    }

    [Fact]
    public async Task Edit_ThatThereIsNot_IsRefused()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        (await Should.ThrowAsync<RuleBrokenException>(() => db.PlanUndoAsync(999_999))).Sentence.ShouldBe("There is no edit 999999.");
    }

    private static async Task<long> ImportAsync(Editor editor, params RecordDocument[] records)
    {
        await using (var db = editor.Connect())
        {
            await db.ApplyAsync(await db.PlanAsync(Bundle.Of(records)), editor.Because("An import."));
        }

        return await editor.LastEditAsync();
    }
}
