namespace ReconTracker.Domain.Meetings;

/// <summary>How a record stands to the subject of this collection.</summary>
public enum MeetingScope
{
    /// <summary>Hosted, mediated or offered by Russia, and about relations among Palestinian factions.</summary>
    In,

    /// <summary>Russian-Palestinian, but not mainly about unity among the factions.</summary>
    Related,

    /// <summary>Background, or the mediation of others.</summary>
    Context,
}
