using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>An office, or membership, of a person in a party. After the membership of Popolo.</summary>
public sealed record AffiliationRecord
{
    /// <summary>The party.</summary>
    public required Slug Party { get; init; }

    /// <summary>The office, as reported; left out where only membership is.</summary>
    public string? Office { get; init; }

    /// <summary>Since when, where a source says so.</summary>
    public FuzzyDate? From { get; init; }

    /// <summary>Until when, where a source says so.</summary>
    public FuzzyDate? To { get; init; }

    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }
}
