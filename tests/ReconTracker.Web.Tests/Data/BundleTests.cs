using System.Text;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Seed;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data;

/// <summary>Loading bundles: read, plan, apply.</summary>
public sealed class BundleTests(SeededApp app)
{
    private static readonly Bundle Small = Bundle.Of([ATopic, APerson, AMeeting with { Topics = [ATopic.Slug] }]);

    [Fact]
    public async Task Plan_OfNewRecords_SaysSoAndStoresNothing()
    {
        var editor = await Editor.AtAsync(app);
        await using var db = editor.Connect();

        var plan = await db.PlanAsync(Small);

        (plan.Created, plan.Changed, plan.Unchanged).ShouldBe((3, 0, 0));
        (await editor.QueryAsync("SELECT slug FROM revisions")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Plan_OfAChangedRecord_SaysWhichFields()
    {
        var editor = await Editor.AtAsync(app);
        await LoadAsync(editor, Small);
        await using var db = editor.Connect();

        var plan = await db.PlanAsync(Bundle.Of([ATopic with { Definition = "Polls." }, APerson]));

        (plan.Created, plan.Changed, plan.Unchanged).ShouldBe((0, 1, 1));
        plan.Changes.Single().Fields.ShouldBe([new FieldChange("definition", "Voting.", "Polls.")]);
    }

    [Fact]
    public async Task Bundle_LoadedTwice_ChangesNothingTheSecondTime()
    {
        var editor = await Editor.AtAsync(app);
        await LoadAsync(editor, Small);

        (await LoadAsync(editor, Small)).ShouldBeEmpty();

        (await editor.QueryAsync("SELECT count(*) FROM revisions UNION ALL SELECT count(*) FROM edits")).ShouldBe(["3", "1"]);
    }

    [Fact]
    public async Task Bundle_ListsOfRecords_AreOneEdit()
    {
        var editor = await Editor.AtAsync(app);

        var revisions = await LoadAsync(editor, Small);

        revisions.Select(revision => revision.Edit).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Bundle_WithARecordTwice_IsRefusedNamingIt()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => db.PlanAsync(new Bundle { Topics = [ATopic, ATopic] }));

        refusal.Message.ShouldBe("topic elections: The bundle holds this record twice.");
    }

    [Theory]
    [InlineData("title", "a\u202Eb", "meeting 2011-05-23-lavrov, title: An invisible character (U+202E) at position 2: names and titles show all they hold.")]
    [InlineData("fragment", "one two three four five six seven eight nine ten eleven twelve thirteen", "statement lavrov-supports-unity, fragment: A fragment is at most 12 words; this one has 13.")]
    [InlineData("paraphrase", null, "statement lavrov-supports-unity, paraphrase: A paraphrase is at most 40 words; this one has 41.")]
    public async Task Bundle_BreakingARule_IsRefusedNamingRecordAndField(string field, string? value, string message)
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        RecordDocument record = field switch
        {
            "title" => AMeeting with { Title = value! },
            "fragment" => AStatement with { Fragment = value },
            _ => AStatement with { Paraphrase = string.Join(' ', Enumerable.Repeat("word", 41)) },
        };

        (await Should.ThrowAsync<RuleBrokenException>(() => db.PlanAsync(Bundle.Of([record])))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Bundle_ReferringToNothing_IsRefusedAndStoresNothing()
    {
        var editor = await Editor.AtAsync(app);

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => LoadAsync(editor, Bundle.Of([ATopic, AStatement])));

        refusal.Message.ShouldBe("The statement lavrov-supports-unity refers to the person sergey-lavrov, which does not exist.");
        (await editor.QueryAsync("SELECT slug FROM topics")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Export_ImportedIntoAnEmptyDatabase_ExportsTheSameBytes()
    {
        await using var seeded = SeededApp.Connect(app.ConnectionString);
        var exported = RecordJson.WriteIndented(await seeded.BundleAsync());
        var editor = await Editor.AtAsync(app);

        using (var json = new MemoryStream(Encoding.UTF8.GetBytes(exported)))
        {
            await LoadAsync(editor, await RecordJson.ReadBundleAsync(json));
        }

        await using var db = editor.Connect();
        RecordJson.WriteIndented(await db.BundleAsync()).ShouldBe(exported);
        (await db.VerifyAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Seed_LoadedTwice_ChangesNothingTheSecondTime()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        await using var db = editor.Connect();

        var plan = await SeedBundle.LoadAsync(db, TimeProvider.System);

        plan.Changes.ShouldBeEmpty();
        plan.Unchanged.ShouldBeGreaterThan(100);
        (await editor.QueryAsync("SELECT who FROM edits")).ShouldBe([SeedBundle.Editor]);
    }

    [Fact]
    public async Task Seed_LoadedAfterAnEditor_LeavesTheEditorsRecordsAlone()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var hamas = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, new("hamas")))!;
        await editor.SaveAsync(hamas with { Note = "An editor's note." });
        await editor.SaveAsync(ATopic with { Slug = new("a-topic-of-its-own") });
        await using var db = editor.Connect();

        (await SeedBundle.LoadAsync(db, TimeProvider.System)).Changes.ShouldBeEmpty();

        (await editor.ReadAsync<PartyRecord>(RecordKind.Party, new("hamas")))!.Note.ShouldBe("An editor's note.");
    }

    [Fact]
    public async Task Seed_LoadedAfterAnOlderSeed_BringsItsOwnRecordsUpToDate()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        var older = new Editor(editor.ConnectionString, SeedBundle.Editor);
        var hamas = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, new("hamas")))!;
        await older.SaveAsync(hamas with { Note = "An older wording." });
        await using var db = editor.Connect();

        (await SeedBundle.LoadAsync(db, TimeProvider.System)).Changes.ShouldHaveSingleItem().Record.Reference.ShouldBe(hamas.Reference);

        RecordJson.Write(await editor.ReadAsync<PartyRecord>(RecordKind.Party, new("hamas")) ?? AParty).ShouldBe(RecordJson.Write(hamas));
    }

    private static async Task<IReadOnlyList<Revision>> LoadAsync(Editor editor, Bundle bundle)
    {
        await using var db = editor.Connect();
        return await db.ApplyAsync(await db.PlanAsync(bundle), editor.Because("A bundle."));
    }
}
