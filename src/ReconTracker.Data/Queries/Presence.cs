using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>One party's presence at, or absence from, one meeting, with what is needed to list it.</summary>
public sealed record Presence
{
    /// <summary>The meeting.</summary>
    public required Slug Meeting { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its date.</summary>
    public required Edtf When { get; init; }

    /// <summary>Whether it belongs to the track.</summary>
    public required MeetingScope Scope { get; init; }

    /// <summary>Its present status.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The party.</summary>
    public required Slug Party { get; init; }

    /// <summary>Whether the party came.</summary>
    public required Attendance Attendance { get; init; }

    /// <summary>Whether it came to a meeting of the track.</summary>
    public bool Came => Scope == MeetingScope.In && Attendance == Attendance.Attended;

    /// <summary>Whether it was asked or awaited at a meeting of the track, and no source says that it came.</summary>
    public bool Awaited => Scope == MeetingScope.In && Attendance is Attendance.Invited or Attendance.Accepted or Attendance.Expected;
}
