using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>A meeting's parent meeting.</summary>
public sealed record PartOf
{
    /// <summary>The parent.</summary>
    public required Slug Meeting { get; init; }

    /// <summary>How the meeting relates to it.</summary>
    public required MeetingRelation Relation { get; init; }
}
