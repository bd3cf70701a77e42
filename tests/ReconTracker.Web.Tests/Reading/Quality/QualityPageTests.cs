using System.Text.Json;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Tests.Reading.Quality;

public sealed class QualityPageTests(SeededApp app)
{
    [Fact]
    public async Task Report_EveryRule_HasALineWithItsDefinition()
    {
        var page = await app.PageAsync("/quality");

        foreach (var rule in Enum.GetValues<QualityRuleCode>())
        {
            page.GetElementById(Vocabulary.Code(rule)).ShouldNotBeNull(rule.ToString()).QuerySelector("td")!.TextContent.Trim().ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task Report_Finding_LeadsToItsRecordAndSaysWhyItStands()
    {
        var finding = (await app.PageAsync("/quality")).QuerySelector("#single_source .findings > li").ShouldNotBeNull();

        finding.QuerySelector("a")!.GetAttribute("href")!.ShouldStartWith("/");
        finding.QuerySelector(".explanation")!.TextContent.Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Report_SaysOfWhatAnExplanationSpeaks() =>
        (await app.PageAsync("/quality")).QuerySelector(".head")!.TextContent.ShouldContain("An explanation is written once for each rule and record");

    [Theory]
    [InlineData(QualityRuleCode.FragmentNotFound)]
    [InlineData(QualityRuleCode.LinkDead)]
    public async Task Report_RuleThatNeedsWhatIsNotHeld_SaysSoInsteadOfZero(QualityRuleCode rule)
    {
        var line = (await app.PageAsync("/quality")).GetElementById(Vocabulary.Code(rule)).ShouldNotBeNull();

        line.QuerySelectorAll("td.n").Length.ShouldBe(1);
        line.QuerySelector("td .aside").ShouldNotBeNull();
    }

    [Fact]
    public async Task ReportData_Counts_AgreeWithFindings()
    {
        using var report = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/quality.json", UriKind.Relative)));
        var rules = report.RootElement.GetProperty("rules").EnumerateArray().Where(rule => rule.GetProperty("applied").GetBoolean()).ToList();

        rules.Sum(rule => rule.GetProperty("open").GetInt32()).ShouldBe(report.RootElement.GetProperty("open").GetInt32());
        foreach (var rule in rules.Where(rule => rule.TryGetProperty("findings", out _)))
        {
            rule.GetProperty("findings").GetArrayLength().ShouldBe(rule.GetProperty("open").GetInt32() + rule.GetProperty("explained").GetInt32());
        }
    }
}
