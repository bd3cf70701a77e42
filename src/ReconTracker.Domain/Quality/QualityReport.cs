namespace ReconTracker.Domain.Quality;

/// <summary>What the rules find in the collection, explained or still open.</summary>
public sealed class QualityReport
{
    private QualityReport(IReadOnlyList<QualityFinding> findings) => Findings = findings;

    /// <summary>Every finding, by rule, then record, then field.</summary>
    public IReadOnlyList<QualityFinding> Findings { get; }

    /// <summary>The findings whose record says why they stand.</summary>
    public IEnumerable<QualityFinding> Explained => Findings.Where(finding => finding.IsExplained);

    /// <summary>The findings that nobody has explained yet.</summary>
    public IEnumerable<QualityFinding> Open => Findings.Where(finding => !finding.IsExplained);

    /// <summary>Applies every rule.</summary>
    /// <param name="dossier">The collection.</param>
    /// <returns>The report.</returns>
    public static QualityReport Of(Dossier dossier) => new(
    [
        .. QualityRule.All.SelectMany(rule => rule.Check(dossier))
            .OrderBy(finding => finding.Rule)
            .ThenBy(finding => finding.Record.Kind)
            .ThenBy(finding => finding.Record.Slug)
            .ThenBy(finding => finding.Field, StringComparer.Ordinal)
            .ThenBy(finding => finding.Sentence, StringComparer.Ordinal),
    ]);

    /// <summary>The findings of one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Its findings, by record and field.</returns>
    public IEnumerable<QualityFinding> By(QualityRuleCode rule) => Findings.Where(finding => finding.Rule == rule);
}
