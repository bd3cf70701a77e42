using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Quality.Collection;

namespace ReconTracker.Domain.Tests.Quality;

public sealed class QualityReportTests
{
    [Fact]
    public void EveryCode_HasOneRule() => QualityRule.All.Select(rule => rule.Code).ShouldBe(Enum.GetValues<QualityRuleCode>());

    [Fact]
    public void Findings_AreOrderedByRuleThenRecord()
    {
        var report = QualityReport.Of(Open(Meeting("b", "2024-02-29"), Meeting("a", "2024-02-29") with { Claims = [Claim("when", "tass")] }, Statement("c", "2024")));

        report.Findings.Select(finding => (finding.Rule, finding.Record.Slug.Value, finding.Field)).ShouldBe(
        [
            (QualityRuleCode.FactWithoutClaim, "a", "status/held"),
            (QualityRuleCode.FactWithoutClaim, "b", "status/held"),
            (QualityRuleCode.FactWithoutClaim, "b", "when"),
            (QualityRuleCode.FactWithoutClaim, "c", "paraphrase"),
            (QualityRuleCode.FactWithoutClaim, "c", "said"),
            (QualityRuleCode.SingleSource, "a", null),
        ]);
    }

    [Fact]
    public void Explanation_GoesWithTheFindingsOfItsRuleOnly()
    {
        var explained = Meeting("a", "2024-02-29") with
        {
            Claims = [Claim("when", "tass")],
            Explanations = [new ExplanationRecord { Rule = QualityRuleCode.SingleSource, Text = "Only TASS was there." }],
        };

        var report = QualityReport.Of(Open(explained));

        report.Explained.ShouldHaveSingleItem().Explanation.ShouldBe("Only TASS was there.");
        report.Open.ShouldHaveSingleItem().Rule.ShouldBe(QualityRuleCode.FactWithoutClaim);
    }

    [Fact]
    public void EmptyCollection_NothingFound() => QualityReport.Of(Open()).Findings.ShouldBeEmpty();
}
