using ReconTracker.Domain.Quality;

namespace ReconTracker.Domain.Records;

/// <summary>Why a finding of the quality report stands.</summary>
public sealed record ExplanationRecord
{
    /// <summary>The rule whose finding is explained.</summary>
    public required QualityRuleCode Rule { get; init; }

    /// <summary>The reason, in the editors' words.</summary>
    public required string Text { get; init; }
}
