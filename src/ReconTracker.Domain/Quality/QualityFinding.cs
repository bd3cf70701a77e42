using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Something an editor should look at: what, where, and why it may nevertheless stand.</summary>
/// <param name="Rule">The rule that raises it.</param>
/// <param name="Record">The record to look at.</param>
/// <param name="Field">The field path in it, as claims name it; null when it is about the record as a whole.</param>
/// <param name="Sentence">What was found, in plain English.</param>
/// <param name="Explanation">The editors' reason why it stands; null when the record gives none for this rule.</param>
public sealed record QualityFinding(QualityRuleCode Rule, RecordReference Record, string? Field, string Sentence, string? Explanation = null)
{
    /// <summary>Whether the record says why it stands.</summary>
    public bool IsExplained => Explanation is not null;
}
