using ReconTracker.Domain.Meetings;

namespace ReconTracker.Data;

/// <summary>How many meetings share the month of their first possible day, the year of their last, and how they are drawn.</summary>
/// <param name="Year">The year of the first possible day; null when the beginning is open or unknown.</param>
/// <param name="Month">Its month.</param>
/// <param name="LastYear">The year of the last possible day; null when the end is open or unknown.</param>
/// <param name="Status">Their present standing.</param>
/// <param name="Scope">Their scope.</param>
/// <param name="IsUnsure">Whether the date is held with little certainty, or none.</param>
/// <param name="Count">How many.</param>
public sealed record MeetingSpan(int? Year, int? Month, int? LastYear, MeetingStatus Status, MeetingScope Scope, bool IsUnsure, int Count);
