using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Tests.Data;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Verbs;

/// <summary>The verbs of the executable: what they do, what they say, how they end.</summary>
public sealed class VerbTests(SeededApp app) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recontracker-verbs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Help_Asked_IsPrintedWithoutADatabase()
    {
        var (exitCode, output, error) = await Executable.RunAsync(null, "--help");

        (exitCode, error).ShouldBe((0, ""));
        foreach (var verb in (string[])["serve", "migrate", "seed", "import FILE", "export FILE", "verify", "create-admin NAME", "healthcheck"])
        {
            output.ShouldContain($"  {verb} ");
        }
    }

    [Theory]
    [InlineData("'frobnicate' is not a verb.", "frobnicate")]
    [InlineData("import needs a FILE.", "import")]
    [InlineData("'b.json' after export a.json is not understood.", "export", "a.json", "b.json")]
    [InlineData("'--dryrun' after import a.json is not understood.", "import", "a.json", "--make-parties", "--dryrun")]
    [InlineData("'twice' after migrate is not understood.", "migrate", "twice")]
    [InlineData("--texts needs a DIR.", "verify", "--texts")]
    public async Task Verb_NotUnderstood_IsExplainedOnStandardError(string sentence, params string[] args)
    {
        var (exitCode, output, error) = await Executable.RunAsync(null, args);

        (exitCode, output).ShouldBe((2, ""));
        error.ShouldStartWith(sentence + "\n");
        error.ShouldContain("Usage: ReconTracker.Web [verb]");
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("serve")]
    public async Task Database_WithoutLettersBeyondAscii_IsRefusedAtTheStart(string verb)
    {
        var database = await app.CreateBareDatabaseAsync("LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'");

        var (exitCode, _, error) = await Executable.RunAsync(database, verb);

        exitCode.ShouldBe(1);
        error.ShouldContain("The database was created with LC_CTYPE 'C', where Arabic and Russian names cannot be found");
    }

    [Fact]
    public async Task EmptyDatabase_MigratedSeededAndVerified_IsInOrder()
    {
        var database = await app.CreateBareDatabaseAsync();

        foreach (var looking in (string[][])[["verify"], ["export", "-"]])
        {
            (await Executable.RunAsync(database, looking)).ShouldBe((1, "", "The database is empty or of an older version: run migrate first.\n"));
        }

        (await Executable.RunAsync(database, "migrate")).ShouldBe((0, "The database is up to date.\n", ""));
        var first = await Executable.RunAsync(database, "seed");
        var second = await Executable.RunAsync(database, "seed");
        var verified = await Executable.RunAsync(database, "verify");

        (first.ExitCode, first.Error).ShouldBe((0, ""));
        first.Output.ShouldEndWith(" records created, 0 changed, 0 unchanged.\n");
        second.Output.ShouldBe($"0 records created, 0 changed, {first.Output.Split(' ')[0]} unchanged.\n");
        (verified.ExitCode, verified.Error).ShouldBe((0, ""));
        var records = first.Output.Split(' ')[0];
        verified.Output.ShouldMatch($@"^All is in order: {records} records, {records} revisions, [1-9]\d+ claims\.\n$");
    }

    [Fact]
    public async Task Migrate_OfSearchEntriesOfAnotherFolding_WritesThemAnew()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.ExecuteAsync("UPDATE search_entries SET key = 'folded otherwise'");

        (await Executable.RunAsync(editor.ConnectionString, "migrate")).ExitCode.ShouldBe(0);

        (await Executable.RunAsync(editor.ConnectionString, "verify")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Export_ToStandardOutputOrAFile_IsTheCollectionAndNothingElse()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        var expected = RecordJson.WriteIndented(await db.BundleAsync()) + "\n";
        var file = Path.Combine(_folder, "out.json");

        (await Executable.RunAsync(app.ConnectionString, "export", "-")).ShouldBe((0, expected, ""));
        (await Executable.RunAsync(app.ConnectionString, "export", file)).ShouldBe((0, $"The collection is in {file}.\n", ""));

        (await File.ReadAllTextAsync(file)).ShouldBe(expected);
        Directory.GetFiles(_folder).ShouldBe([file]);
    }

    [Fact]
    public async Task Import_OfABundle_SaysWhatItCreatesAndChanges()
    {
        var editor = await Editor.AtAsync(app);
        var file = await FileAsync(RecordJson.WriteIndented(Bundle.Of([ATopic])));

        (await Executable.RunAsync(editor.ConnectionString, "import", file)).ShouldBe((0, "create topic elections (line 3, topics[0])\n1 records created, 0 changed, 0 unchanged.\n", ""));
        await File.WriteAllTextAsync(file, RecordJson.Write(Bundle.Of([ATopic with { Definition = "Polls." }])));
        (await Executable.RunAsync(editor.ConnectionString, "import", file))
            .ShouldBe((0, "change topic elections (line 1, topics[0])\n    line 1, topics[0].definition: definition: Voting. -> Polls.\n0 records created, 1 changed, 0 unchanged.\n", ""));

        (await editor.QueryAsync("SELECT why FROM edits")).ShouldAllBe(why => why == $"Import of {Path.GetFileName(file)}");
    }

    [Fact]
    public async Task Import_DryRun_SaysTheSameAndStoresNothing()
    {
        var editor = await Editor.AtAsync(app);
        var file = await FileAsync(RecordJson.WriteIndented(Bundle.Of([ATopic])));

        (await Executable.RunAsync(editor.ConnectionString, "import", file, "--dry-run")).ShouldBe((0, "create topic elections (line 3, topics[0])\n1 records would be created, 0 changed, 0 unchanged. Nothing was stored.\n", ""));

        (await editor.QueryAsync("SELECT slug FROM revisions")).ShouldBeEmpty();
    }

    [Fact]
    public async Task ExportOfTables_ImportedAgain_ChangesNothing_AndElsewhereMakesAllRecords()
    {
        var file = Path.Combine(_folder, "out.zip");
        (await Executable.RunAsync(app.ConnectionString, "export", file)).ShouldBe((0, $"The collection is in {file}.\n", ""));
        var elsewhere = await Editor.AtAsync(app);

        var (_, again, _) = await Executable.RunAsync(app.ConnectionString, "import", file, "--dry-run");
        var (exitCode, output, error) = await Executable.RunAsync(elsewhere.ConnectionString, "import", file);

        again.ShouldStartWith("0 records would be created, 0 changed, ");
        (exitCode, error).ShouldBe((0, ""));
        await using var here = SeededApp.Connect(app.ConnectionString);
        await using var there = elsewhere.Connect();
        RecordJson.Write(await there.BundleAsync()).ShouldBe(RecordJson.Write(await here.BundleAsync()));
        output.ShouldContain("create party hamas (parties.csv, line ");
        Directory.GetFiles(_folder).ShouldBe([file]);
    }

    [Theory]
    [InlineData("{", "line 1: This is no JSON, or breaks off")]
    [InlineData("""{"topics":[{"slug":"Not a slug","definition":"x"}]}""", "line 1, topics[0].slug: 'Not a slug' is not a slug:")]
    [InlineData("""{"topics":[{"slug":"a","definition":"x"}]}""", "topic a, names: At least one name.")]
    [InlineData("""{"statements":[{"slug":"a","said":{"edtf":"2021","basis":"stated","certainty":"high"},"form":"reported","authority":"anonymous","act":"position","paraphrase":"x","meeting":"b"}]}""",
        "The statement a refers to the meeting b, which does not exist.")]
    public async Task Import_OfABrokenFile_FailsWithOneSentenceAndStoresNothing(string json, string sentence)
    {
        var editor = await Editor.AtAsync(app);

        var (exitCode, output, error) = await Executable.RunAsync(editor.ConnectionString, "import", await FileAsync(json));

        exitCode.ShouldBe(1);
        error.ShouldContain(sentence);
        error.Trim().ShouldNotContain("\n");
        error.ShouldNotContain("   at ");
        output.ShouldNotContain("records created");
        (await editor.QueryAsync("SELECT slug FROM revisions")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("RAISE EXCEPTION 'No space left.'")]
    [InlineData("PERFORM pg_terminate_backend(pg_backend_pid())")]
    public async Task Import_ThatTheDatabaseDoesNotEnd_FailsWithOneSentence(string accident)
    {
        var editor = await Editor.AtAsync(app);
        await editor.ExecuteAsync($"CREATE FUNCTION accident() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {accident}; RETURN NEW; END $$; CREATE TRIGGER accident BEFORE INSERT ON topics FOR EACH ROW EXECUTE FUNCTION accident()");

        var (exitCode, _, error) = await Executable.RunAsync(editor.ConnectionString, "import", await FileAsync(RecordJson.Write(Bundle.Of([ATopic]))));

        exitCode.ShouldBe(1);
        error.Trim().ShouldNotBeEmpty();
        error.Trim().ShouldNotContain("\n");
        error.ShouldNotContain("   at ");
        (await editor.QueryAsync("SELECT slug FROM revisions")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_OfNoFile_FailsWithOneSentence()
    {
        var (exitCode, _, error) = await Executable.RunAsync(app.ConnectionString, "import", Path.Combine(_folder, "none.json"));

        exitCode.ShouldBe(1);
        error.ShouldContain("none.json");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Verify_OfATamperedHistory_FailsNamingTheRow()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.TamperAsync("UPDATE edits SET why = 'Another reason.'");

        (await Executable.RunAsync(editor.ConnectionString, "verify"))
            .ShouldBe((1, "", "Revision 1 of the topic elections (row 1): its hash does not fit its content: the row was changed after it was written.\n"));
    }

    [Fact]
    public async Task Verify_WithTheArticles_ChecksEveryFragment()
    {
        Assert.SkipUnless(Checkout.Articles is not null, "The texts of the five articles are not here.");

        (await Executable.RunAsync(app.ConnectionString, "verify", "--texts", Checkout.Articles!)).Output.ShouldMatch(@"; [1-9]\d+ fragments found in 5 texts\.\n$");
        var (exitCode, _, error) = await Executable.RunAsync(app.ConnectionString, "verify", "--texts", _folder);
        exitCode.ShouldBe(1);
        error.ShouldStartWith($"No file in {_folder} has the SHA-256 of the source ");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=none;Username=nobody;Timeout=2")]
    [InlineData("postgres://somewhere/secret")]
    [InlineData("Host=x;Port=secret")]
    [InlineData("Username=nobody;Password=secret")]
    public async Task Verb_WithoutItsDatabase_FailsWithOneSentence(string database)
    {
        var (exitCode, _, error) = await Executable.RunAsync(database, "migrate");

        error.ShouldNotContain("secret");
        exitCode.ShouldBe(1);
        error.Trim().ShouldNotContain("\n");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Healthcheck_OfNothing_Fails()
    {
        using var process = Executable.Start(["healthcheck"], ("ASPNETCORE_URLS", "http://127.0.0.1:5189"));
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(1);
        (await process.StandardError.ReadToEndAsync()).ShouldStartWith("Nothing answers at http://127.0.0.1:5189");
    }

    private async Task<string> FileAsync(string json)
    {
        var file = Path.Combine(_folder, "bundle.json");
        await File.WriteAllTextAsync(file, json);
        return file;
    }
}
