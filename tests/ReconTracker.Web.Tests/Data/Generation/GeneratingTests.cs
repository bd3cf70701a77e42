using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Generation;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;

namespace ReconTracker.Web.Tests.Data.Generation;

/// <summary>A generated database is what saving the same records would have made.</summary>
public sealed class GeneratingTests(SeededApp app)
{
    private const string Definitions = """
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        ORDER BY 1
        """;

    private static readonly GeneratedRecords Some = new() { Meetings = 200, People = 100 };

    [Fact]
    public async Task Tables_Generated_HoldTheRowsThatSavingWrites()
    {
        var (generated, saved) = (await Editor.AtAsync(app), await Editor.AtAsync(app));
        await using var db = generated.Connect();
        var written = await db.GenerateAsync(Some);
        var edit = await db.Edits.SingleAsync();
        await using (var slow = saved.Connect())
        {
            foreach (var record in Some.Records())
            {
                await slow.ApplyAsync(record);
            }

            await slow.SaveAsync(new Edit(edit.Who, edit.Why, edit.When));
        }

        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().ToList();
        tables.Count.ShouldBeGreaterThan(20);
        foreach (var table in tables)
        {
            (await generated.QueryAsync(Rows(table))).ShouldBe(await saved.QueryAsync(Rows(table)), table);
        }

        (await db.Revisions.CountAsync()).ShouldBe((int)written.Records);
        (await db.VerifyAsync()).ShouldBeNull();
        RecordJson.Write(await db.BundleAsync()).ShouldBe(RecordJson.Write(Bundle.Of(Some.Records())));
    }

    [Fact]
    public async Task IndexesAndKeys_AfterGenerating_AreThoseOfBefore()
    {
        var (generated, empty) = (await Editor.AtAsync(app), await Editor.AtAsync(app));
        await using var db = generated.Connect();

        await db.GenerateAsync(Some with { Meetings = 10 });

        (await generated.QueryAsync(Definitions)).ShouldBe(await empty.QueryAsync(Definitions));
        await Should.ThrowAsync<Npgsql.PostgresException>(() => generated.ExecuteAsync("INSERT INTO statement_topics (statement, topic, position) VALUES ('none', 'none', 0)"));
    }

    [Fact]
    public async Task Generating_IntoACollection_IsRefusedAndChangesNothing()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(Sample.ATopic);
        await using var db = editor.Connect();

        (await Should.ThrowAsync<RuleBrokenException>(() => db.GenerateAsync(Some))).Sentence.ShouldContain("holds records already");

        (await editor.QueryAsync("SELECT slug FROM revisions")).ShouldBe([Sample.ATopic.Slug.Value]);
    }

    [Fact]
    public async Task Generating_Stopped_LeavesAnEmptyDatabaseWithItsIndexes()
    {
        var (stopped, empty) = (await Editor.AtAsync(app), await Editor.AtAsync(app));
        using var stop = new CancellationTokenSource();

        await using (var db = stopped.Connect())
        {
            await Should.ThrowAsync<OperationCanceledException>(() => db.GenerateAsync(new() { Meetings = 1000 }, new Stopping(stop), stop.Token));
        }

        (await stopped.QueryAsync("SELECT slug FROM people UNION ALL SELECT who FROM edits")).ShouldBeEmpty();
        (await stopped.QueryAsync(Definitions)).ShouldBe(await empty.QueryAsync(Definitions));
    }

    // numbers that a sequence gave say only in what order rows came
    private static string Rows(string table) => $"SELECT (to_jsonb(t) - 'id' - 'sequence')::text FROM {table} t ORDER BY 1";

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<GeneratedRows>
    {
        public void Report(GeneratedRows value) => stop.Cancel();
    }
}
