using System.IO.Compression;
using System.Text;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Generation;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Formats.CsvBundles;
using ReconTracker.Web.Reading.Codebook;
using ReconTracker.Web.Tests.Data;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Editing.Importing;

/// <summary>The collection as tables, and the tables as the collection.</summary>
public sealed class CsvBundleTests(SeededApp app)
{
    [Fact]
    public async Task Seed_WrittenAndRead_IsUnchanged()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var records = (await db.BundleAsync()).Records().Count();

        var plan = await Archives.LookAtAsync(app.ConnectionString, await Archives.ExportAsync(db));

        plan.Refusals.ShouldBeEmpty();
        (plan.Changes!.Created, plan.Changes.Changed, plan.Changes.Unchanged).ShouldBe((0, 0, records));
    }

    [Fact]
    public async Task GeneratedCollection_WrittenAndReadElsewhere_IsTheSameBytes()
    {
        var (from, to) = (await app.CreateDatabaseAsync(seeded: false), await Editor.AtAsync(app));
        await using var generated = SeededApp.Connect(from);
        await generated.GenerateAsync(new GeneratedRecords { Meetings = 1000, People = 300 });

        var plan = await Archives.LookAtAsync(to.ConnectionString, await Archives.ExportAsync(generated));
        plan.Refusals.ShouldBeEmpty();
        plan.Changes!.Created.ShouldBeGreaterThan(1300);
        (await Archives.LookAtAsync(from, await Archives.ExportAsync(generated))).Changes!.Changes.ShouldBeEmpty();

        // all of a thousand meetings takes the database long to store; what was read is compared instead
        RecordJson.Write(plan.Bundle).ShouldBe(RecordJson.Write(await generated.BundleAsync()));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+7 495")]
    [InlineData("-")]
    [InlineData("@home")]
    [InlineData("'")]
    [InlineData("'=1")]
    [InlineData("''@")]
    [InlineData("'tis said")]
    [InlineData("")]
    [InlineData("a, \"b\"; c\nd")]
    public async Task Text_OfAnySort_ComesBackAsItWas(string text)
    {
        var written = ATopic with { Definition = text, Explanations = [] };

        var tables = Archives.Tables(written);
        var plan = await Archives.LookAtAsync(app.ConnectionString, Archives.Zip(tables));

        plan.Bundle.Topics.ShouldHaveSingleItem().Definition.ShouldBe(text);
        tables["topics.csv"].ShouldNotMatch(@"(^|,)""?[=+@]"); // no cell that a spreadsheet would run
    }

    [Fact]
    public async Task OptionalText_LeftEmptyOrLeftOut_StaysWhatItIs()
    {
        var plan = await Archives.LookAtAsync(app.ConnectionString, Archives.Zip(Archives.Tables(AParty with { Slug = new("a"), Note = "" }, AParty with { Slug = new("b"), Note = null })));

        plan.Bundle.Parties.Select(party => party.Note).ShouldBe(["", null]);
    }

    [Fact]
    public void Tables_Columns_AreEveryVariableOfTheCodebook()
    {
        var headings = CsvTable.All.SelectMany(table => table.Columns.SelectMany(column => column.Path).Concat(table.Trail)).ToHashSet();

        CodebookContents.Groups.SelectMany(group => group.Variables).Select(variable => variable.Name).Where(name => !headings.Contains(name)).ShouldBeEmpty();
        CsvTable.All.Select(table => table.Name).ShouldContain("meetings-delegations-members");
        CsvTable.All.ShouldAllBe(table => table.Header.Distinct().Count() == table.Header.Count);
    }

    [Fact]
    public async Task Export_OfTheCollection_IsAnArchiveOfAllTables_TheSameEachTime()
    {
        using var answer = await app.Client.GetAsync(new Uri("/bundle.zip", UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(CsvTable.All.Select(table => table.File), ignoreOrder: true);
        using var meetings = new StreamReader(zip.GetEntry("meetings.csv")!.Open(), Encoding.UTF8);
        (await meetings.ReadLineAsync()).ShouldStartWith("slug,title,kind,");
        (await app.Client.GetByteArrayAsync(new Uri("/bundle.zip", UriKind.Relative))).ShouldBe(bytes);
        (await app.PageAsync("/codebook")).QuerySelector("a[href='/bundle.zip']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Records_ChangedInASpreadsheet_AreShownWithLineAndField_AndStoredAsOneEdit()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        var tables = Archives.Tables(ATopic with { Definition = "Polls." }, ATopic with { Slug = new("another"), Definition = "Two lines." });

        // as Excel saves "CSV UTF-8": with a byte order mark, in another order of columns
        tables["topics.csv"] = "\uFEFF" + string.Join("\r\n", tables["topics.csv"].TrimEnd().Split("\r\n").Select(line => string.Join(',', line.Split(',').Reverse())));
        var plan = await Archives.LookAtAsync(editor.ConnectionString, Archives.Zip(tables));

        plan.Refusals.ShouldBeEmpty();
        var changed = plan.Changes!.Changes.Single(change => !change.IsNew);
        changed.Fields.ShouldHaveSingleItem().Path.ShouldBe("definition");
        plan.SpotOf(changed, "definition").ToString().ShouldBe("topics.csv, line 2, definition");
        plan.Changes.Changes.Single(change => change.IsNew).Record.Slug.ShouldBe(new Slug("another"));
        await using var db = editor.Connect();
        (await db.ApplyAsync(plan.Changes, editor.Because("Tables."))).Select(revision => revision.Edit).Distinct().ShouldHaveSingleItem();
        (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, ATopic.Slug))!.Definition.ShouldBe("Polls.");
    }
}
