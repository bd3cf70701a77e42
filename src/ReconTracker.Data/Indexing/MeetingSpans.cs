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

        return [.. spans.Zip(counts, (span, count) => span with { Count = count }).Where(span => span.Count > 0)];
    }

    /// <summary>The number of each meeting's span, and the spans, each with a count of 0.</summary>
    public static (int[] Numbers, MeetingSpan[] Spans) Sort(IndexedRecords meetings)
    {
        var spans = new Dictionary<MeetingSpan, int>();
        var numbers = new int[meetings.Count];
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            var span = Span(meetings, ordinal);
            if (!spans.TryGetValue(span, out numbers[ordinal]))
            {
                numbers[ordinal] = spans.Count;
                spans.Add(span, spans.Count);
            }
        }

        return (numbers, [.. spans.OrderBy(span => span.Value).Select(span => span.Key)]);
    }

    private static MeetingSpan Span(IndexedRecords meetings, int ordinal)
    {
        var row = meetings.Rows[ordinal];
        var status = Vocabulary.Parse<MeetingStatus>(meetings.ValuesOf(ordinal, "status").First());
        var certainty = Vocabulary.Parse<DateCertainty>(meetings.ValuesOf(ordinal, "certainty").First());
        DateOnly? first = row.Earliest is { } earliest ? DateOnly.FromDayNumber(earliest) : null;
        DateOnly? last = row.Latest is { } latest ? DateOnly.FromDayNumber(latest) : status == MeetingStatus.Ongoing ? null : first;
        return new MeetingSpan(
            first?.Year,
            first?.Month,
            last?.Year,
            status,
            Vocabulary.Parse<MeetingScope>(meetings.ValuesOf(ordinal, "scope").First()),
            certainty is DateCertainty.Low or DateCertainty.Unknown,
            0);
    }
}
