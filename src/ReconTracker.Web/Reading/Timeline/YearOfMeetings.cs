using ReconTracker.Data;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>A year of the chronicle, and the empty years that stand folded above it.</summary>
/// <param name="Year">The year.</param>
/// <param name="Heads">Its meetings, in order.</param>
/// <param name="Folded">The first and last of the empty years between this and the year above.</param>
public sealed record YearOfMeetings(int Year, IReadOnlyList<MeetingHead> Heads, (int First, int Last)? Folded)
{
    /// <summary>Divides dated meetings by year.</summary>
    /// <param name="heads">Meetings in order; the undated are passed over.</param>
    /// <returns>Years in the same order.</returns>
    public static IReadOnlyList<YearOfMeetings> Of(IEnumerable<MeetingHead> heads)
    {
        var years = new List<YearOfMeetings>();
        foreach (var year in heads.Where(head => head.Year is not null).GroupBy(head => head.Year!.Value))
        {
            years.Add(new YearOfMeetings(year.Key, [.. year], years.Count > 0 ? Between(years[^1].Year, year.Key) : null));
        }

        return years;
    }

    private static (int First, int Last)? Between(int above, int below)
    {
        var (first, last) = (Math.Min(above, below) + 1, Math.Max(above, below) - 1);
        return first <= last ? (first, last) : null;
    }
}
