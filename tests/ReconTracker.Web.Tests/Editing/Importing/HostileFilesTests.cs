using System.Text;
using ReconTracker.Web.Editing.Importing;
using ReconTracker.Web.Tests.Data;
using ReconTracker.Web.Tests.Verbs;

namespace ReconTracker.Web.Tests.Editing.Importing;

/// <summary>Whatever is sent: line and reason are told, nothing is stored, and nothing is taken without end.</summary>
public sealed class HostileFilesTests(SeededApp app, HostileFilesTests.EmptyDatabase empty) : IClassFixture<HostileFilesTests.EmptyDatabase>
{
    public static IEnumerable<TheoryDataRow<string>> Names => HostileFiles.Names.Select(name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task File_ThatCannotBeLoaded_IsRefusedWithLineAndReason_WithinItsLimits(string name)
    {
        var (file, refusal) = HostileFiles.Of(name);
        await using var db = SeededApp.Connect(empty.ConnectionString);
        using var stream = new MemoryStream(file);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ImportedFile.ReadAsync(stream, ImportLimits.Page, mayMakeParties: false, db);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        var plan = await ImportPlan.OfAsync(await reading, db);

        plan.Changes.ShouldBeNull();
        plan.Refusals.Select(refusal => refusal.ToString()).ShouldContain(line => line.StartsWith(refusal, StringComparison.Ordinal), $"{name}: {string.Join("\n", plan.Refusals)}");
        plan.Refusals.Count.ShouldBeLessThanOrEqualTo(ImportLimits.Refusals);
        taken.ShouldBeLessThan(4L * ImportLimits.Page.Unpacked);
        await using var after = SeededApp.Connect(empty.ConnectionString);
        after.Revisions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Record_WithManyFaults_IsToldAllOfThemInTheirPlaces()
    {
        const string Bundle = """
            {"meetings":[
             {"slug":"Two Words","title":"A meeting","kind":"round","scope":"in","colour":"red","when":{"edtf":"2021-02-30","basis":"stated"},
              "summary":"Talks.","status":[{"status":"held"}],
              "delegations":[{"party":"hamas","side":"faction","attendance":"came"},
                {"side":"faction","attendance":"attended"},
                {"party":"fatah","side":"faction","attendance":"attended","headcount":{"min":"three","max":4}}],
              "topics":"unity"}],
             "topics":[{"slug":"a","definition":7}]}
            """;
        await using var db = SeededApp.Connect(empty.ConnectionString);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Bundle));

        var plan = await ImportPlan.OfAsync(await ImportedFile.ReadAsync(stream, ImportLimits.Page, mayMakeParties: false, db), db);

        var lines = plan.Refusals.Select(refusal => refusal.ToString()).ToList();
        string[] expected =
        [
            "line 2, meetings[0].slug: 'Two Words' is not a slug", "line 2, meetings[0].kind: One of these belongs here:", "line 2, meetings[0].colour: ", "line 2, meetings[0].when.edtf: ",
            "line 2, meetings[0].when: Required and not there: 'certainty'", "line 4, meetings[0].delegations[0].attendance: One of these belongs here:", "line 5, meetings[0].delegations[1]: Required and not there: 'party'",
            "line 6, meetings[0].delegations[2].headcount.min: A whole number belongs here", "line 7, meetings[0].topics: ", "line 8, topics[0].definition: ",
        ];
        foreach (var line in expected)
        {
            lines.ShouldContain(told => told.StartsWith(line, StringComparison.Ordinal), string.Join("\n", lines));
        }

        lines.Count.ShouldBe(expected.Length, string.Join("\n", lines));
    }

    [Theory]
    [InlineData("json: truncated")]
    [InlineData("json: Windows-1252")]
    [InlineData("json: deep")]
    [InlineData("json: duplicate")]
    [InlineData("json: dangling")]
    [InlineData("json: circle")]
    [InlineData("json: huge number")]
    [InlineData("json: NUL")]
    [InlineData("json: bidi control")]
    [InlineData("json: half a character")]
    [InlineData("zip: truncated")]
    [InlineData("zip: name upwards")]
    [InlineData("zip: encrypted")]
    [InlineData("csv: open quotation mark")]
    [InlineData("csv: bad date")]
    [InlineData("mend: long row")]
    public async Task File_GivenToTheVerb_IsRefusedWithTheSameWords(string name)
    {
        var (bytes, refusal) = HostileFiles.Of(name);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        var (exitCode, output, error) = await Executable.RunAsync(empty.ConnectionString, "import", file);
        File.Delete(file);

        (exitCode, output).ShouldBe((1, ""));
        error.Split('\n').ShouldContain(line => line.StartsWith(refusal, StringComparison.Ordinal), error);
        error.ShouldNotContain("   at ");
        await using var db = SeededApp.Connect(empty.ConnectionString);
        db.Revisions.ShouldBeEmpty();
    }

    [Fact]
    public async Task File_WithoutEnd_IsReadNoFurtherThanItsLimit()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);
        await using var endless = new Endless();

        var file = await ImportedFile.ReadAsync(endless, ImportLimits.Page, mayMakeParties: false, db);

        file.Refusals.All.ShouldHaveSingleItem().Sentence.ShouldBe("The file is larger than 10 MB.");
        endless.Given.ShouldBeLessThan(ImportLimits.Page.File + (1 << 20));
    }

    [Fact]
    public async Task File_WrongInManyPlaces_SaysAHundredOfThem()
    {
        var plan = await Archives.LookAtAsync(empty.ConnectionString, System.Text.Encoding.UTF8.GetBytes($"{{\"topics\":[{string.Join(",\n", Enumerable.Repeat("{}", 500))}]}}"));

        plan.Refusals.Count.ShouldBe(100);
        plan.Refusals.Select(refusal => refusal.Spot.Line).ShouldBe(Enumerable.Range(1, 100).Select(line => (long?)line));
    }

    [Fact]
    public async Task Chain_OfManyMeetings_IsCheckedInNoTime()
    {
        var meetings = string.Join(",\n", Enumerable.Range(0, 20_000).Select(number =>
            $$"""{"slug":"m{{number}}","title":"x","kind":"visit","scope":"in","partOf":{"meeting":"m{{(number + 1) % 20_000}}","relation":"follow_up_to"},"when":{"edtf":"2021","basis":"stated","certainty":"high"},"summary":"x","status":[{"status":"held"}]}"""));

        var plan = await Archives.LookAtAsync(empty.ConnectionString, System.Text.Encoding.UTF8.GetBytes($"{{\"meetings\":[{meetings}]}}")).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        plan.Refusals.ShouldContain(refusal => refusal.Sentence.StartsWith("This goes in a circle: m0 → m1 → m2 → m3 → m4 → … → m0", StringComparison.Ordinal));
    }

    public sealed class EmptyDatabase(SeededApp app) : IAsyncLifetime
    {
        public string ConnectionString { get; private set; } = "";

        public async ValueTask InitializeAsync() => ConnectionString = await app.CreateDatabaseAsync(seeded: false);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
