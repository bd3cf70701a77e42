namespace ReconTracker.Domain.Parties;

/// <summary>The two kinds of party that can send a delegation or be spoken for.</summary>
public enum PartyKind
{
    /// <summary>A Palestinian political movement.</summary>
    Faction,

    /// <summary>A state, ministry, embassy, international body, umbrella organisation or institute.</summary>
    Institution,
}
