using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>Where a meeting took place, as far as sources say.</summary>
public sealed record Place
{
    /// <summary>Building or room.</summary>
    public string? Venue { get; init; }

    /// <summary>City.</summary>
    public string? City { get; init; }

    /// <summary>Country, ISO 3166-1 alpha-2.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>How exactly the place is known.</summary>
    public required PlacePrecision Precision { get; init; }
}
