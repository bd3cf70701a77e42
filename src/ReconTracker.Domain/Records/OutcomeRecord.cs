using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>Something that came of a meeting.</summary>
public sealed record OutcomeRecord
{
    /// <summary>Names the outcome within its meeting.</summary>
    public required Slug Key { get; init; }

    /// <summary>What sort of outcome it is.</summary>
    public required OutcomeType Type { get; init; }

    /// <summary>The title of the document, if there is one.</summary>
    public string? Title { get; init; }

    /// <summary>What it says, in our own words.</summary>
    public string? Summary { get; init; }

    /// <summary>The agreement's number in PA-X, if it is listed there.</summary>
    public string? PaxId { get; init; }

    /// <summary>How the parties stand to it; one a party.</summary>
    public IReadOnlyList<EndorsementRecord> Endorsements { get; init; } = [];
}
