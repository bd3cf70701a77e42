namespace ReconTracker.Domain.Meetings;

/// <summary>What a standing says of a meeting.</summary>
public static class MeetingStatuses
{
    /// <summary>Whether it took place, or does: a source reports that it was held, is going on, happened or was concluded.</summary>
    /// <param name="status">The standing.</param>
    /// <returns>Whether more is known than that it was hoped for, announced or called off.</returns>
    public static bool TookPlace(this MeetingStatus status) => status is MeetingStatus.Held or MeetingStatus.Ongoing or MeetingStatus.Occurred or MeetingStatus.Concluded;
}
