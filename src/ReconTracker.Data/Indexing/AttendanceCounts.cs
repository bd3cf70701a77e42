using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts how parties are on record quarter by quarter: meetings stand in the order of their dates, so a quarter is a stretch of them, and the undated are the last stretch.</summary>
internal static class AttendanceCounts
{
    public static IReadOnlyList<AttendanceCount> Of(MeetingSelection selection, IEnumerable<Slug> parties)
    {
        var meetings = selection.Meetings;
        var quarters = Quarters(meetings);
        int[] bounds = [.. quarters.Select(quarter => quarter.Begin), meetings.Dated, meetings.Count];
        var counts = new List<AttendanceCount>();
        foreach (var party in parties)
        {
            foreach (var attendance in Enum.GetValues<Attendance>())
            {
                if (meetings.Having($"party.{Vocabulary.Code(attendance)}", party.Value) is { } postings)
                {
                    counts.AddRange(postings.CountIn(selection.Set, bounds).Index().Where(count => count.Item > 0).Select(count => count.Index < quarters.Count
                        ? new AttendanceCount(party, quarters[count.Index].Year, quarters[count.Index].Quarter, attendance, count.Item)
                        : new AttendanceCount(party, null, null, attendance, count.Item)));
                }
            }
        }

        return counts;
    }

    /// <summary>The quarters in which dated meetings begin, each with the place of its first.</summary>
    private static List<(int Year, int Quarter, int Begin)> Quarters(IndexedRecords meetings)
    {
        var quarters = new List<(int Year, int Quarter, int Begin)>();
        for (var at = 0; at < meetings.Dated;)
        {
            var day = DateOnly.FromDayNumber(meetings.Rows[at].Earliest!.Value);
            var quarter = (day.Month + 2) / 3;
            quarters.Add((day.Year, quarter, at));
            at = FirstAfter(meetings, new DateOnly(day.Year, quarter * 3, DateTime.DaysInMonth(day.Year, quarter * 3)).DayNumber, at);
        }

        return quarters;
    }

    /// <summary>The place of the first dated meeting that begins after a day.</summary>
    private static int FirstAfter(IndexedRecords meetings, int day, int from)
    {
        var end = meetings.Dated;
        while (from < end)
        {
            var middle = from + ((end - from) / 2);
            (from, end) = meetings.Rows[middle].Earliest > day ? (from, middle) : (middle + 1, end);
        }

        return from;
    }
}
