namespace ReconTracker.Domain.Meetings;

/// <summary>The mediation track a meeting belongs to, named for the mediator's usual seat.</summary>
public enum MeetingTrack
{
    /// <summary>Russian mediation.</summary>
    Moscow,

    /// <summary>Egyptian mediation.</summary>
    Cairo,

    /// <summary>Algerian mediation.</summary>
    Algiers,

    /// <summary>Chinese mediation.</summary>
    Beijing,

    /// <summary>Saudi mediation.</summary>
    Mecca,

    /// <summary>Qatari mediation.</summary>
    Doha,

    /// <summary>Another track, or none.</summary>
    Other,
}
