using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>At how many meetings of a quarter a party is on record in one way.</summary>
/// <param name="Party">The party.</param>
/// <param name="Year">The year of the first possible day; null when no date is set, or none is known to begin it.</param>
/// <param name="Quarter">The quarter of that year, 1 to 4.</param>
/// <param name="Attendance">The way.</param>
/// <param name="Count">How many meetings.</param>
public sealed record AttendanceCount(Slug Party, int? Year, int? Quarter, Attendance Attendance, int Count);
