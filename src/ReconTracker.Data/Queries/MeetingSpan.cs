using ReconTracker.Domain.Meetings;

namespace ReconTracker.Data;

/// <summary>How many meetings share the month of their first possible day, the year of their last, and how they are drawn.</summary>
/// <param name="Year">The year of the first possible day; null when the beginning is open or unknown.</param>
/// <param name="Month">Its month.</param>
/// <param name="LastYear">The year of the last possible day; of the first, where the end is open or unknown and they are not under way; else null.</param>
/// <param name="Status">Their present standing.</param>
/// <param name="Scope">Their scope.</param>
/// <param name="IsUnsure">Whether the date is held with little certainty, or none.</param>
/// <param name="Count">How many.</param>
public sealed record MeetingSpan(int? Year, int? Month, int? LastYear, MeetingStatus Status, MeetingScope Scope, bool IsUnsure, int Count)
{
    /// <summary>Whether they may fall within some years: the rule of <see cref="MeetingQueries.Between"/>, year by year.</summary>
    /// <param name="first">The first year; null for no limit.</param>
    /// <param name="last">The last year.</param>
    /// <returns>Whether they reach it.</returns>
    public bool Reaches(int? first, int last) => (Year ?? last) <= last && (first is null || (LastYear ?? first) >= first);
}
