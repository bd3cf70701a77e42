using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>A faction's part in a meeting: the mark in its lane.</summary>
/// <param name="Party">The faction.</param>
/// <param name="Attendance">Whether it came.</param>
/// <param name="Lane">Which lane, from 1.</param>
/// <param name="Y">The middle of the lane.</param>
public sealed record LaneTick(Slug Party, Attendance Attendance, int Lane, int Y)
{
    /// <summary>Solid came, hollow was asked or expected, struck stayed away, dashed not reported.</summary>
    public string Class => Attendance switch
    {
        Attendance.Attended => "",
        Attendance.Invited or Attendance.Accepted or Attendance.Expected => "hollow",
        Attendance.Unknown => "hollow unsure",
        _ => "hollow absent",
    };

    public bool IsAbsent => Attendance is Attendance.Declined or Attendance.Boycotted or Attendance.Withdrew or Attendance.NotInvited;
}
