using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>No two meetings have the same summary, and no two statements the same paraphrase; case, white space and punctuation aside.</summary>
internal sealed class SameSummaryRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.SameSummary;

    public override IEnumerable<QualityFinding> Check(Dossier dossier) =>
        Repeated(dossier.Collection.Meetings, "summary", meeting => meeting.Summary)
            .Concat(Repeated(dossier.Collection.Statements, "paraphrase", statement => statement.Paraphrase));

    private IEnumerable<QualityFinding> Repeated<T>(IEnumerable<T> records, string field, Func<T, string> text)
        where T : RecordDocument
    {
        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var wording = Wording.Fold(text(record));
            if (wording.Length > 0 && !first.TryAdd(wording, record))
            {
                yield return Finding(record, field, $"The same {field} stands in {first[wording].Slug}.");
            }
        }
    }
}
