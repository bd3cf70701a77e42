using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data;

/// <summary>Of two editors the first is stored, and the second is told.</summary>
public sealed class ConcurrentSavingTests(SeededApp app)
{
    [Fact]
    public async Task SecondEditor_WhoLoadedBeforeTheFirstSaved_IsTold()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await using var first = editor.Connect();
        await using var second = editor.Connect();
        await first.ApplyAsync(ATopic with { Definition = "First." });
        await second.ApplyAsync(ATopic with { Definition = "Second." });

        await first.SaveAsync(editor.Because("First."));
        var stale = await Should.ThrowAsync<StaleRevisionException>(() => second.SaveAsync(editor.Because("Second.")));

        (stale.Record, stale.BasedOn, stale.Current).ShouldBe((ATopic.Reference, 1, 2));
        stale.Message.ShouldBe("The topic elections was saved meanwhile: revision 1 is now 2.");
        (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, ATopic.Slug))!.Definition.ShouldBe("First.");
    }

    [Fact]
    public async Task SecondEditor_WhoseTextIsTheSame_IsToldToo()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await using var second = editor.Connect();
        await second.ApplyAsync(ATopic with { Definition = "Same." });
        await editor.SaveAsync(ATopic with { Definition = "Same." });

        await Should.ThrowAsync<StaleRevisionException>(() => second.SaveAsync(editor.Because("Second.")));
    }

    [Fact]
    public async Task TwoCreators_OfOneSlug_AreNotMixed()
    {
        var editor = await Editor.AtAsync(app);
        await using var first = editor.Connect();
        await using var second = editor.Connect();
        await first.ApplyAsync(ATopic with { Definition = "First." });
        await second.ApplyAsync(ATopic with { Definition = "Second." });

        await first.SaveAsync(editor.Because("First."));
        var stale = await Should.ThrowAsync<StaleRevisionException>(() => second.SaveAsync(editor.Because("Second.")));

        stale.Record.ShouldBe(ATopic.Reference);
        (await editor.QueryAsync("SELECT definition FROM topics UNION ALL SELECT 'edit' FROM edits")).ShouldBe(["First.", "edit"]);
    }

    [Fact]
    public async Task Editor_OfSeveralRecords_IsToldWhichIsStale()
    {
        var editor = await Editor.AtAsync(app);
        await using var second = editor.Connect();
        await second.ApplyAsync(ATopic);
        await second.ApplyAsync(APerson);
        await editor.SaveAsync(APerson with { Note = "First." });

        var stale = await Should.ThrowAsync<StaleRevisionException>(() => second.SaveAsync(editor.Because("Second.")));

        stale.Record.ShouldBe(APerson.Reference);
        (await editor.QueryAsync("SELECT slug FROM topics")).ShouldBeEmpty();
    }

    [Fact]
    public async Task ManyEditors_AtTheSameMoment_LeaveAChainWithoutGaps()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            try
            {
                return (await editor.SaveAsync(ATopic with { Definition = $"Number {number}." })).Count;
            }
            catch (StaleRevisionException)
            {
                return 0;
            }
        })));

        await using var db = editor.Connect();
        (await db.Revisions.CountAsync()).ShouldBe(1 + outcomes.Sum());
        outcomes.Sum().ShouldBeGreaterThan(0);
        (await db.VerifyAsync()).ShouldBeNull();
    }
}
