using System.Runtime.InteropServices;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts pairs meeting by meeting: for those who are so many that most pairs never occur.</summary>
internal static class PresencePairs
{
    public static IReadOnlyList<Pair> Of(MeetingSelection selection, string who)
    {
        var meetings = selection.Meetings;
        string[] asked = [.. MeetingSelection.Asked];
        string[] everyWay = [.. asked.Union(selection.Filter.Attendances)];
        Slug[] all = [.. everyWay.SelectMany(attendance => meetings.Values($"{who}.{attendance}").Select(value => value.Value)).Distinct().Select(Slug.Parse).Order()];
        var there = Marks(meetings, who, selection.Filter.Attendances, all);
        var could = Marks(meetings, who, asked, all);
        var counts = new Dictionary<long, (int Together, int Could)>();
        void CountTogether(long pair) => CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _).Together++;
        void CountCould(long pair) => CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _).Could++;
        var (countTogether, countCould) = ((Action<long>)CountTogether, (Action<long>)CountCould);
        var present = new List<int>();
        foreach (var ordinal in selection.Set.Up(0, meetings.Count))
        {
            Each(meetings.Rows[ordinal], there, present, countTogether);
            Each(meetings.Rows[ordinal], could, present, countCould);
        }

        return [.. counts.Where(pair => pair.Value.Together > 0).OrderBy(pair => pair.Key)
            .Select(pair => new Pair(all[pair.Key >> 32], all[pair.Key & int.MaxValue], pair.Value.Together, pair.Value.Could))];
    }

    private static int[] Marks(IndexedRecords meetings, string who, IEnumerable<string> attendances, Slug[] all) =>
        meetings.Marks(attendances.SelectMany(attendance => all.Index().Select(one => ($"{who}.{attendance}", one.Item.Value, one.Index))));

    // a person may be on record twice at one meeting, once in each of two delegations
    private static void Each(IndexedRow row, int[] marks, List<int> present, Action<long> count)
    {
        present.Clear();
        foreach (var token in row.Tokens)
        {
            if (marks[token] is var mark and >= 0 && !present.Contains(mark))
            {
                present.Add(mark);
            }
        }

        present.Sort();
        for (var first = 0; first < present.Count; first++)
        {
            for (var second = first + 1; second < present.Count; second++)
            {
                count(((long)present[first] << 32) | (uint)present[second]);
            }
        }
    }
}
