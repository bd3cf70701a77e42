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
            var supported = record.Claims.Where(claim => claim.Supports()).Select(claim => claim.Field).ToHashSet(StringComparer.Ordinal);
            foreach (var fact in record.Facts().Where(fact => fact.NeedsEvidence && !IsCovered(fact.Path, supported)))
            {
                yield return Finding(record, fact.Path, $"No claim supports “{fact.Value}”.");
            }
        }
    }

    private static bool IsCovered(string path, HashSet<string> supported)
    {
        for (var holder = path; holder.Length > 0; holder = FieldPath.Parent(holder))
        {
            if (supported.Contains(holder))
            {
                return true;
            }
        }

        return false;
    }
}
