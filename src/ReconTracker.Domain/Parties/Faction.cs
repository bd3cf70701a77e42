namespace ReconTracker.Domain.Parties;

/// <summary>A Palestinian political movement.</summary>
public sealed class Faction : Party
{
    /// <inheritdoc/>
    public override PartyKind Kind => PartyKind.Faction;
}
