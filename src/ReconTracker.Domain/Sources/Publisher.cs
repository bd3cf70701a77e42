using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Sources;

/// <summary>Who published a source.</summary>
public sealed record Publisher
{
    /// <summary>The outlet's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its country, ISO 3166-1 alpha-2.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>How it stands to a state or party.</summary>
    public StateAffiliation StateAffiliation { get; init; } = StateAffiliation.Unknown;
}
