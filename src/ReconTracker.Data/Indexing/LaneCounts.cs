using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts meetings by month and standing, in all and for each of some parties.</summary>
internal static class LaneCounts
{
    private static readonly string[] Attendances = [.. Enum.GetValues<Attendance>().Select(attendance => $"party.{Vocabulary.Code(attendance)}")];

    public static IReadOnlyList<LaneCount> Of(IndexedRecords meetings, Bitmap set, IEnumerable<Slug> parties) =>
    [
        .. Count(meetings, set, null),
        .. parties.SelectMany(party => Count(meetings, With(meetings, party).And(set), party)),
    ];

    // whether it came, was invited or stayed away: the lanes draw all of these
    private static Bitmap With(IndexedRecords meetings, Slug party)
    {
        var set = new Bitmap(meetings.Count);
        foreach (var attendance in Attendances)
        {
            meetings.Having(attendance, party.Value)?.AddTo(set);
        }

        return set;
    }

    private static IEnumerable<LaneCount> Count(IndexedRecords meetings, Bitmap set, Slug? party)
    {
        var (numbers, spans) = meetings.Spans;
        var (dated, undated) = (new int[spans.Length], new int[spans.Length]);
        foreach (var ordinal in set.Up(0, meetings.Count))
        {
            (ordinal < meetings.Dated ? dated : undated)[numbers[ordinal]]++;
        }

        return Merge(spans.Zip(dated, (span, count) => new LaneCount(party, span.Year, span.Month, span.Status, span.Scope, count)))
            .Concat(Merge(spans.Zip(undated, (span, count) => new LaneCount(party, null, null, span.Status, span.Scope, count))));
    }

    // spans differ in more than a lane shows
    private static IEnumerable<LaneCount> Merge(IEnumerable<LaneCount> counts) => counts.Where(count => count.Count > 0)
        .GroupBy(count => count with { Count = 0 }).Select(same => same.Key with { Count = same.Sum(count => count.Count) });
}
