using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>How many meetings begin in one month and share their standing and scope: all of them, or those with a delegation of one party.</summary>
/// <param name="Party">The party; null for all meetings.</param>
/// <param name="Year">The year of the first possible day; null when no date is set, or none is known to begin it.</param>
/// <param name="Month">Its month.</param>
/// <param name="Status">Their present standing.</param>
/// <param name="Scope">Their scope.</param>
/// <param name="Count">How many.</param>
public sealed record LaneCount(Slug? Party, int? Year, int? Month, MeetingStatus Status, MeetingScope Scope, int Count);
