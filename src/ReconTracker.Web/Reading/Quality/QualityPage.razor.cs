using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
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
        return new Model(dossier.Today, dossier.Records.Count, dossier.Records.Sum(record => record.Facts().Count()), QualityRuleLine.Of(report), labels, Claims(dossier, report));
    }

    // the first claim on the field of each finding, by its number in the ledger of the record's page
    private static Dictionary<(RecordReference Record, string Field), int> Claims(Dossier dossier, QualityReport report)
    {
        var fields = report.Findings.Where(finding => finding.Field is not null).Select(finding => (finding.Record, Field: finding.Field!)).Distinct().ToLookup(place => place.Record, place => place.Field);
        return dossier.Records.Where(record => fields.Contains(record.Reference))
            .SelectMany(record => fields[record.Reference].Select(field => (Place: (record.Reference, field), Claim: Ledger.Of(record).On(field).FirstOrDefault())))
            .Where(pair => pair.Claim is not null).ToDictionary(pair => pair.Place, pair => pair.Claim!.Number);
    }

    public sealed record Model(
        DateOnly Today, int Records, int Facts, IReadOnlyList<QualityRuleLine> Rules, Labels Labels, IReadOnlyDictionary<(RecordReference Record, string Field), int> Claims)
    {
        public int Open => Rules.Sum(rule => rule.Open);

        public int Explained => Rules.Sum(rule => rule.Explained);

        /// <summary>Where the evidence of a finding's field stands on the page of its record; null where there is none, or it is about the record as a whole.</summary>
        internal string? Evidence(QualityFinding finding) => finding.Field is { } field && Claims.TryGetValue((finding.Record, field), out var claim)
            ? Links.Record(finding.Record, Labels[finding.Record].PartyKind ?? PartyKind.Faction) + Links.Claim(claim)
            : null;
    }
}
