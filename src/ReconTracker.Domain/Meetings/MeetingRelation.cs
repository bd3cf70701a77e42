namespace ReconTracker.Domain.Meetings;

/// <summary>How a meeting relates to its parent meeting.</summary>
public enum MeetingRelation
{
    /// <summary>One session of a longer meeting.</summary>
    SessionOf,

    /// <summary>Held, or planned, to continue the parent meeting.</summary>
    FollowUpTo,

    /// <summary>Prepares, announces or leads up to the parent meeting.</summary>
    Prepares,
}
