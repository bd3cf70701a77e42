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
    public static IReadOnlyDictionary<int, int> ByYear(IReadOnlyList<MeetingSpan> spans) => ByYear(spans, [.. spans.Select(span => span.Year).OfType<int>().Distinct().Order()]);

    /// <summary>For some years, how many meetings may fall in each.</summary>
    /// <param name="spans">Where meetings fall.</param>
    /// <param name="years">The years, in order.</param>
    /// <returns>Counts by year, in order.</returns>
    public static IReadOnlyDictionary<int, int> ByYear(IEnumerable<MeetingSpan> spans, List<int> years)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(years);
        int PlaceOf(int year) => years.BinarySearch(year) is var place && place < 0 ? ~place : place;

        // each span once: more from the year in which it begins, fewer after that in which it ends
        var changes = new int[years.Count + 1];
        foreach (var span in spans)
        {
            changes[span.Year is { } first ? PlaceOf(first) : 0] += span.Count;
            changes[span.LastYear is { } last ? PlaceOf(last + 1) : years.Count] -= span.Count;
        }

        var sum = 0;
        return years.Zip(changes).ToDictionary(year => year.First, year => sum += year.Second);
    }
}
