using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>How one party stands to an outcome.</summary>
public sealed record EndorsementRecord
{
    /// <summary>The party.</summary>
    public required Slug Party { get; init; }

    /// <summary>Its stand.</summary>
    public required EndorsementKind Endorsement { get; init; }

    /// <summary>The reason it gave, in our own words.</summary>
    public string? Reason { get; init; }
}
