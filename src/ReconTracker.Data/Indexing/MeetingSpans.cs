using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Sorts meetings into spans, by numbers rather than by comparing spans.</summary>
internal static class MeetingSpans
{
    public static IReadOnlyList<MeetingSpan> Of(IndexedRecords meetings, Bitmap set)
    {
        var (numbers, spans) = meetings.Spans;
        var counts = new int[spans.Length];
        foreach (var ordinal in set.Up(0, meetings.Count))
        {
            counts[numbers[ordinal]]++;
        }

        var found = new List<MeetingSpan>();
        for (var span = 0; span < counts.Length; span++)
        {
            if (counts[span] > 0)
            {
                found.Add(spans[span] with { Count = counts[span] });
            }
        }

        return found;
    }

    /// <summary>The number of each meeting's span, and the spans, each with a count of 0.</summary>
    public static (int[] Numbers, MeetingSpan[] Spans) Sort(IndexedRecords meetings)
    {
        var (statuses, statusOf) = Terms<MeetingStatus>(meetings, "status");
        var (scopes, scopeOf) = Terms<MeetingScope>(meetings, "scope");
        var (certainties, certaintyOf) = Terms<DateCertainty>(meetings, "certainty");
        var spans = new Dictionary<(int Begins, int Ends, bool IsEndKnown, int Status, int Scope, bool IsUnsure), int>();
        var (numbers, made) = (new int[meetings.Count], new List<MeetingSpan>());
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            var row = meetings.Rows[ordinal];
            var status = statusOf[statuses[ordinal]];
            var (begins, last) = (Month(row.Earliest), row.Latest ?? (status == MeetingStatus.Ongoing ? null : row.Earliest));
            var isUnsure = certaintyOf[certainties[ordinal]] is DateCertainty.Low or DateCertainty.Unknown;
            var key = (begins, Month(last) / 12, row.Latest is not null, statuses[ordinal], scopes[ordinal], isUnsure);
            if (!spans.TryGetValue(key, out numbers[ordinal]))
            {
                numbers[ordinal] = made.Count;
                spans.Add(key, made.Count);
                made.Add(Of(row, status, scopeOf[scopes[ordinal]], certaintyOf[certainties[ordinal]]));
            }
        }

        return (numbers, [.. made]);
    }

    /// <summary>The same in the next state.</summary>
    public static (int[] Numbers, MeetingSpan[] Spans) Next((int[] Numbers, MeetingSpan[] Spans) before, Splice splice, IndexedRecords meetings)
    {
        List<MeetingSpan> made = [.. before.Spans];
        int NumberOf(int ordinal)
        {
            var span = Of(meetings.Rows[ordinal], meetings.ValueOf<MeetingStatus>(ordinal, "status"), meetings.ValueOf<MeetingScope>(ordinal, "scope"), meetings.ValueOf<DateCertainty>(ordinal, "certainty"));
            if (made.IndexOf(span) is var number and >= 0)
            {
                return number;
            }

            made.Add(span);
            return made.Count - 1;
        }

        return (splice.Column(before.Numbers, NumberOf), [.. made]);
    }

    private static MeetingSpan Of(IndexedRow row, MeetingStatus status, MeetingScope scope, DateCertainty certainty)
    {
        DateOnly? first = row.Earliest is { } earliest ? DateOnly.FromDayNumber(earliest) : null;
        DateOnly? last = row.Latest is { } latest ? DateOnly.FromDayNumber(latest) : status == MeetingStatus.Ongoing ? null : first;
        return new MeetingSpan(first?.Year, first?.Month, last?.Year, status, scope, certainty is DateCertainty.Low or DateCertainty.Unknown, 0) { IsEndKnown = row.Latest is not null };
    }

    // months since the year 0, in which no day lies; 0 where no day is known
    private static int Month(int? day) => day is { } number && DateOnly.FromDayNumber(number) is var date ? (date.Year * 12) + date.Month - 1 : 0;

    private static (int[] Numbers, T[] Terms) Terms<T>(IndexedRecords meetings, string dimension)
        where T : struct, Enum => meetings.Column(dimension) is var (numbers, values) ? (numbers, Array.ConvertAll(values, Vocabulary.Parse<T>)) : default;
}
