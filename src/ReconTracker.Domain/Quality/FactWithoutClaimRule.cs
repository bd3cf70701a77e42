using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Every fact that is not the editors' own coding has a claim on its path or on what holds it. A reading the record does not adopt supports nothing.</summary>
internal sealed class FactWithoutClaimRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.FactWithoutClaim;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var record in dossier.Records)
        {
            foreach (var fact in record.UnsupportedFacts())
            {
                yield return Finding(record, fact.Path, $"No claim supports “{fact.Value}”.");
            }
        }
    }
}
