using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>
/// A claim names a field that the record holds, or something that holds fields of it. A reading the record does not adopt may name an item
/// the record lacks, where the shape knows such items and what would hold it is there.
/// </summary>
internal sealed class OrphanedClaimRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.OrphanedClaim;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var record in dossier.Records.Where(record => record.Claims.Count > 0))
        {
            var held = PathsOf(record);
            foreach (var claim in record.Claims.Where(claim => !held.Contains(claim.Field) && !IsOtherReading(record, claim, held)))
            {
                yield return Finding(record, claim.Field, $"A claim of {claim.Source} speaks of a field that the record does not hold.");
            }
        }
    }

    private static HashSet<string> PathsOf(RecordDocument record)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in record.Facts())
        {
            for (var path = fact.Path; path.Length > 0 && held.Add(path);)
            {
                path = FieldPath.Parent(path);
            }
        }

        return held;
    }

    private static bool IsOtherReading(RecordDocument record, ClaimRecord claim, HashSet<string> held) =>
        !claim.Supports()
        && RecordShape.ItemsOn(record.RecordKind, claim.Field) is { } items
        && items.SkipLast(1).All(held.Contains);
}
