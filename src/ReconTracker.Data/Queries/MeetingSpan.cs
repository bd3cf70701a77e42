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
    /// <summary>Whether they may fall within some years: the rule by which filters read dates, year by year.</summary>
    /// <param name="first">The first year; null for no limit.</param>
    /// <param name="last">The last year.</param>
    /// <returns>Whether they reach it.</returns>
    public bool Reaches(int? first, int last) => (Year ?? last) <= last && (first is null || (LastYear ?? first) >= first);

    /// <summary>For each year in which a meeting begins, how many may fall in it.</summary>
    /// <param name="spans">Where meetings fall.</param>
    /// <returns>Counts by year, in order.</returns>
    public static IReadOnlyDictionary<int, int> ByYear(IReadOnlyList<MeetingSpan> spans) => spans.Select(span => span.Year).OfType<int>().Distinct().Order()
        .ToDictionary(year => year, year => spans.Where(span => span.Reaches(year, year)).Sum(span => span.Count));
}
