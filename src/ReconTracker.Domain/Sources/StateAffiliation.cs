namespace ReconTracker.Domain.Sources;

/// <summary>How the publisher of a source stands to a state or party.</summary>
public enum StateAffiliation
{
    /// <summary>Owned and run by a state.</summary>
    State,

    /// <summary>Funded by a state.</summary>
    StateFunded,

    /// <summary>Run by, or close to, a political movement.</summary>
    Faction,

    /// <summary>Known to be independent of both.</summary>
    None,

    /// <summary>Not established.</summary>
    Unknown,
}
