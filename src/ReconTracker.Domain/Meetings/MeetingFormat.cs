namespace ReconTracker.Domain.Meetings;

/// <summary>By what means the parties met.</summary>
public enum MeetingFormat
{
    /// <summary>In one room.</summary>
    InPerson,

    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By video link.</summary>
    Video,

    /// <summary>By letter or exchanged texts.</summary>
    Written,

    /// <summary>The sources do not say.</summary>
    Unknown,
}
