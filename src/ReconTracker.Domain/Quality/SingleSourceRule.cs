using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>A meeting or statement that one independent source reports; five reprints are one.</summary>
internal sealed class SingleSourceRule : QualityRule
{
    public override QualityRuleCode Code => QualityRuleCode.SingleSource;

    public override IEnumerable<QualityFinding> Check(Dossier dossier)
    {
        foreach (var record in dossier.Collection.Meetings.Concat<RecordDocument>(dossier.Collection.Statements))
        {
            if (dossier.IndependentSources(record) is { Count: 1 } sources)
            {
                yield return Finding(record, null, $"Everything here rests on one independent source, {sources.Single()}.");
            }
        }
    }
}
