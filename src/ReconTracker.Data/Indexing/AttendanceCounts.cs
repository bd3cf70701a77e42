using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts how parties are on record quarter by quarter: meetings stand in the order of their dates, so a quarter is a stretch of them.</summary>
internal static class AttendanceCounts
{
    public static IReadOnlyList<AttendanceCount> Of(MeetingSelection selection, IEnumerable<Slug> parties)
    {
        var counts = new List<AttendanceCount>();
        foreach (var party in parties)
        {
            foreach (var attendance in Enum.GetValues<Attendance>())
            {
                if (selection.Meetings.Having($"party.{Vocabulary.Code(attendance)}", party.Value) is { } postings)
                {
                    counts.AddRange(Count(selection.Meetings, postings.In(selection.Set)).Select(quarter =>
                        new AttendanceCount(party, quarter.Year, quarter.Quarter, attendance, quarter.Count)));
                }
            }
        }

        return counts;
    }

    private static IEnumerable<(int? Year, int? Quarter, int Count)> Count(IndexedRecords meetings, IEnumerable<int> ordinals)
    {
        var (end, count) = (-1, 0);
        (int? Year, int? Quarter) quarter = default;
        foreach (var ordinal in ordinals)
        {
            var isDated = ordinal < meetings.Dated;
            if (count > 0 && (isDated ? meetings.Rows[ordinal].Earliest >= end : quarter.Year is not null))
            {
                yield return (quarter.Year, quarter.Quarter, count);
                count = 0;
            }

            if (count++ == 0)
            {
                (quarter, end) = isDated ? Stretch(DateOnly.FromDayNumber(meetings.Rows[ordinal].Earliest!.Value)) : (default, int.MaxValue);
            }
        }

        if (count > 0)
        {
            yield return (quarter.Year, quarter.Quarter, count);
        }
    }

    /// <summary>The quarter of a day, and the number of the day after it.</summary>
    private static ((int? Year, int? Quarter) Quarter, int End) Stretch(DateOnly day)
    {
        var quarter = (day.Month - 1) / 3;
        return ((day.Year, quarter + 1), new DateOnly(day.Year, (quarter * 3) + 3, 1).DayNumber + DateTime.DaysInMonth(day.Year, (quarter * 3) + 3));
    }
}
