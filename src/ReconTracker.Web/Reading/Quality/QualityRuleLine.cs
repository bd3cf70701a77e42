using ReconTracker.Domain.Quality;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Reading.Quality;

/// <summary>One rule of the report with what it finds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">Its findings, those that nobody has explained first.</param>
public sealed record QualityRuleLine(QualityRuleCode Rule, IReadOnlyList<QualityFinding> Findings)
{
    // both need what this application does not hold: the articles' texts, and a walk through the web
    private static readonly QualityRuleCode[] AppliedElsewhere = [QualityRuleCode.FragmentNotFound, QualityRuleCode.LinkDead];

    /// <summary>What the rule catches, as the domain defines it.</summary>
    public string Definition => DomainDocs.Summary(typeof(QualityRuleCode).GetField(Rule.ToString())!);

    /// <summary>Whether the rule can be applied to what is held here.</summary>
    public bool IsApplied => !AppliedElsewhere.Contains(Rule);

    /// <summary>The number of findings whose record says why they stand.</summary>
    public int Explained => Findings.Count(finding => finding.IsExplained);

    /// <summary>The number of findings nobody has explained.</summary>
    public int Open => Findings.Count - Explained;

    /// <summary>The lines of a report: rules with open findings first, those applied elsewhere last.</summary>
    public static IReadOnlyList<QualityRuleLine> Of(QualityReport report) =>
    [
        .. Enum.GetValues<QualityRuleCode>()
            .Select(rule => new QualityRuleLine(rule, [.. report.By(rule).OrderBy(finding => finding.IsExplained)]))
            .OrderByDescending(line => line.IsApplied).ThenByDescending(line => line.Open).ThenByDescending(line => line.Findings.Count),
    ];
}
