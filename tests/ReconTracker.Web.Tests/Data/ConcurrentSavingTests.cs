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
    public async Task SecondEdit_WhileTheFirstIsBeingCommitted_IsSeenAfterIt()
    {
        var editor = await Editor.AtAsync(app);
        await editor.ExecuteAsync("""
            CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(2); RETURN NULL; END $$;
            CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON edits DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.who = 'Slow') EXECUTE FUNCTION slow();
            """);
        var first = new Editor(editor.ConnectionString, "Slow").SaveAsync(ATopic);
        while ((await editor.QueryAsync("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()"))[0] == "0")
        {
            first.IsCompleted.ShouldBeFalse();
            await Task.Delay(20);
        }

        await editor.SaveAsync(APerson);

        (await editor.QueryAsync("SELECT who FROM edits ORDER BY id")).ShouldBe(["Slow", "Amal"], "the edit with the higher number came into sight alone");
        await first;
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
