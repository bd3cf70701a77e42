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
    /// <summary>Whether <see cref="LastYear"/> is that of a last possible day, and not of the first for want of another.</summary>
    public bool IsEndKnown { get; init; }

    /// <summary>Whether they may fall within some years: the rule by which filters read dates, year by year.</summary>
    /// <param name="first">The first year; null for no limit.</param>
    /// <param name="last">The last year.</param>
    /// <returns>Whether they reach it.</returns>
    public bool Reaches(int? first, int last) => (Year ?? last) <= last && (first is null || (LastYear ?? first) >= first);

    /// <summary>Whether they surely fall within some years: the rule of <c>certain=1</c>.</summary>
    /// <param name="first">The first year; null for no limit.</param>
    /// <param name="last">The last year.</param>
    /// <returns>Whether every day they may stand for lies there.</returns>
    public bool StaysWithin(int? first, int last) => IsEndKnown && LastYear <= last && (first is null || Year >= first);

    /// <summary>For each year that meetings reach, between the first and the last that is known of them, how many fall in it.</summary>
    /// <param name="spans">Where meetings fall.</param>
    /// <param name="isCertain">Surely fall, or may.</param>
    /// <returns>Counts above nought by year, in order.</returns>
    public static IReadOnlyDictionary<int, int> ByYear(IReadOnlyList<MeetingSpan> spans, bool isCertain = false) =>
        ByYear(spans, Years(spans), isCertain).Where(year => year.Value > 0).ToDictionary();

    /// <summary>For some years, how many meetings fall in each.</summary>
    /// <param name="spans">Where meetings fall.</param>
    /// <param name="years">The years, in order.</param>
    /// <param name="isCertain">Surely fall, or may.</param>
    /// <returns>Counts by year, in order.</returns>
    public static IReadOnlyDictionary<int, int> ByYear(IEnumerable<MeetingSpan> spans, List<int> years, bool isCertain = false)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(years);
        if (isCertain)
        {
            var sure = spans.Where(span => span.Year is { } year && span.StaysWithin(year, year)).GroupBy(span => span.Year!.Value).ToDictionary(year => year.Key, year => year.Sum(span => span.Count));
            return years.ToDictionary(year => year, year => sure.GetValueOrDefault(year));
        }

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

    // every year in which one begins, and those between, into which only something longer reaches
    private static List<int> Years(IReadOnlyList<MeetingSpan> spans)
    {
        var begins = spans.Select(span => span.Year).OfType<int>().ToHashSet();
        if (begins.Count == 0)
        {
            return [];
        }

        var (first, newest) = (begins.Min(), begins.Max());
        var last = YearsShown.Last(newest, spans.Max(span => span.LastYear) ?? newest);
        first = Math.Max(first, last - YearsShown.Most + 1);
        return [.. begins.Union(Enumerable.Range(first, last - first + 1)).Order()];
    }
}
