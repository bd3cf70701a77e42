using ReconTracker.Domain.Meetings;

namespace ReconTracker.Domain.Quality;

/// <summary>How the rules read attendance.</summary>
internal static class AttendanceReading
{
    /// <summary>Whether the code says that the party was not there, or left.</summary>
    public static bool IsAbsence(this Attendance attendance) =>
        attendance is Attendance.Declined or Attendance.Boycotted or Attendance.Withdrew or Attendance.NotInvited;
}
