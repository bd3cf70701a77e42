using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>How a party stood to the PLO for a spell of time.</summary>
public sealed record PloMembershipRecord
{
    /// <summary>Its standing.</summary>
    public required PloMembershipStatus Status { get; init; }

    /// <summary>Since when, where a source says so.</summary>
    public FuzzyDate? From { get; init; }

    /// <summary>Until when, where a source says so.</summary>
    public FuzzyDate? To { get; init; }

    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }
}
