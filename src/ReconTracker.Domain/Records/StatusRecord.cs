using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>One entry of a meeting's status log.</summary>
public sealed record StatusRecord
{
    /// <summary>The standing.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>As of when: the day it was said or reported.</summary>
    public FuzzyDate? AsOf { get; init; }

    /// <summary>The source it rests on.</summary>
    public Slug? Source { get; init; }

    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }
}
