using ReconTracker.Data;
using ReconTracker.Domain.Quality;

namespace ReconTracker.Web.Reading.Quality;

/// <summary>The quality report as data.</summary>
internal static class QualityData
{
    public sealed record Document(DateOnly Computed, int Records, int Facts, int Open, int Explained, IEnumerable<Rule> Rules);

    /// <summary>A rule; counts are left out where it is not applied to what is held here.</summary>
    public sealed record Rule(QualityRuleCode Code, string Definition, bool Applied, int? Open, int? Explained, IEnumerable<QualityFinding> Findings);

    public static async Task<Document> LoadAsync(ReconDb db, TimeProvider time, CancellationToken stop)
    {
        var page = await QualityPage.LoadAsync(db, time, stop);
        return new Document(page.Today, page.Records, page.Facts, page.Open, page.Explained, page.Rules.Select(line =>
            new Rule(line.Rule, line.Definition, line.IsApplied, line.IsApplied ? line.Open : null, line.IsApplied ? line.Explained : null, line.Findings)));
    }
}
