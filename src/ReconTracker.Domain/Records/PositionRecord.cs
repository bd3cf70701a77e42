using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>Where a statement stands on one topic.</summary>
public sealed record PositionRecord
{
    /// <summary>The topic; once a statement.</summary>
    public required Slug Topic { get; init; }

    /// <summary>The stand.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The condition or reservation, in our own words.</summary>
    public string? Note { get; init; }
}
