using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Quality;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Quality;

/// <summary>The public report on the quality of the data: every rule, every finding, and why it may stand.</summary>
public sealed partial class QualityPage : ComponentBase
{
    /// <summary>The report.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    public static async Task<Model> LoadAsync(ReconDb db, TimeProvider time, CancellationToken stop)
    {
        var dossier = new Dossier(await db.BundleAsync(stop), DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var report = QualityReport.Of(dossier);
        var labels = await db.LabelsAsync(report.Findings.Select(finding => finding.Record), Languages.Current.Name, stop);
        return new Model(dossier.Today, dossier.Records.Count, dossier.Records.Sum(record => record.Facts().Count()), QualityRuleLine.Of(report), labels);
    }

    public sealed record Model(DateOnly Today, int Records, int Facts, IReadOnlyList<QualityRuleLine> Rules, Labels Labels)
    {
        public int Open => Rules.Sum(rule => rule.Open);

        public int Explained => Rules.Sum(rule => rule.Explained);
    }
}
