using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>How some parties are on record at one meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Attendances">One for each of the parties asked for, in their order; null where the record does not name the party.</param>
public sealed record Attendees(Slug Meeting, IReadOnlyList<Attendance?> Attendances);
