using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>At how many meetings a party is on record in one way: of a year, of a quarter, or in all.</summary>
/// <param name="Party">The party.</param>
/// <param name="Year">The year; null for meetings of which no day is known, or where years are not counted apart.</param>
/// <param name="Quarter">The quarter of that year, 1 to 4; null for the whole year, or without one.</param>
/// <param name="Attendance">The way.</param>
/// <param name="Count">How many meetings.</param>
public sealed record AttendanceCount(Slug Party, int? Year, int? Quarter, Attendance Attendance, int Count);
