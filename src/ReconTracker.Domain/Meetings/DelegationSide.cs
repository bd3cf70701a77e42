namespace ReconTracker.Domain.Meetings;

/// <summary>On which side of the table a delegation sits.</summary>
public enum DelegationSide
{
    /// <summary>A third party that brings others together, or receives them as a mediator.</summary>
    Mediator,

    /// <summary>A Palestinian party to the talks.</summary>
    Faction,

    /// <summary>Present, or a party to the event, without being mediator or faction.</summary>
    Observer,
}
