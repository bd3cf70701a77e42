using ReconTracker.Data;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Verbs;

/// <summary>The verb for measuring, which readers are not told of.</summary>
public sealed class GenerateVerbTests(SeededApp app)
{
    [Fact]
    public async Task Generate_IntoAnEmptyDatabase_SaysHowMuchAndHowFast()
    {
        var editor = await Editor.AtAsync(app);

        var (exitCode, output, error) = await Executable.RunAsync(editor.ConnectionString, "generate", "20", "--seed", "3", "--people", "40");

        (exitCode, error).ShouldBe((0, ""));
        output.ShouldMatch(@"^\d+ records, \d+ rows in \d+\.\d s \(\d+ rows/s, \d+ meetings/s\)\.\n$");
        (await editor.QueryAsync("SELECT count(*) FROM meetings")).ShouldBe(["20"]);
        (await editor.QueryAsync("SELECT count(*) FROM people")).ShouldBe(["40"]);
    }

    [Theory]
    [InlineData("generate", "many")]
    [InlineData("generate", "-5")]
    [InlineData("generate", "5", "--people", "3")]
    [InlineData("generate", "5", "--fast")]
    public async Task Generate_OfNoNumber_FailsWithOneSentence(params string[] args)
    {
        var editor = await Editor.AtAsync(app);

        var (exitCode, _, error) = await Executable.RunAsync(editor.ConnectionString, args);

        exitCode.ShouldBe(1);
        error.Trim().ShouldNotBeEmpty();
        error.ShouldNotContain("   at ");
        (await editor.QueryAsync("SELECT slug FROM revisions")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Generate_BesideTheSeed_IsRefused()
    {
        var (exitCode, _, error) = await Executable.RunAsync(app.ConnectionString, "generate", "5");

        (exitCode, error.Trim()).ShouldBe((1, "The database holds records already: a made-up collection goes into an empty one."));
    }

    [Fact]
    public async Task Help_DoesNotNameIt() => (await Executable.RunAsync(null, "--help")).Output.ShouldNotContain("generate");
}
