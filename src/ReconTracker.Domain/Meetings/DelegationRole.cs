namespace ReconTracker.Domain.Meetings;

/// <summary>What a delegation does for the meeting as a whole.</summary>
public enum DelegationRole
{
    /// <summary>Called or invited to the meeting.</summary>
    Convener,

    /// <summary>Lends the place.</summary>
    Host,

    /// <summary>Acts between the parties.</summary>
    Mediator,
}
