using System.Runtime.InteropServices;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts pairs meeting by meeting: for those who are so many that most pairs never occur.</summary>
internal sealed class PresencePairs
{
    // a table of all pairs of so many takes 64 MB; beyond it only pairs that occur are kept
    private const int MostInTable = 4096;

    private readonly int size;
    private readonly int[]? table;
    private readonly Dictionary<long, int> sparse = [];

    private PresencePairs(int size) => (this.size, table) = (size, size <= MostInTable ? new int[size * size] : null);

    private IEnumerable<(int First, int Second, int Count)> All => table is null
        ? sparse.OrderBy(pair => pair.Key).Select(pair => ((int)(pair.Key / size), (int)(pair.Key % size), pair.Value))
        : Enumerable.Range(0, size).SelectMany(first => Enumerable.Range(first, size - first).Where(second => table[(first * size) + second] > 0)
            .Select(second => (first, second, table[(first * size) + second])));

    public static IReadOnlyList<Pair> Of(MeetingSelection selection, string who)
    {
        var meetings = selection.Meetings;
        Slug[] all = [.. selection.Filter.Attendances.SelectMany(attendance => meetings.Values($"{who}.{attendance}").Select(value => value.Value)).Distinct().Select(Slug.Parse).Order()];
        var together = Count(selection, who, selection.Filter.Attendances, all);
        var could = Count(selection, who, MeetingSelection.Asked, all);
        return [.. together.All.Select(pair => new Pair(all[pair.First], all[pair.Second], pair.Count, could[pair.First, pair.Second]))];
    }

    private int this[int first, int second] => table is null ? sparse.GetValueOrDefault(((long)first * size) + second) : table[(first * size) + second];

    private static PresencePairs Count(MeetingSelection selection, string who, IEnumerable<string> attendances, Slug[] all)
    {
        var meetings = selection.Meetings;
        var marks = meetings.Marks(attendances.SelectMany(attendance => all.Index().Select(one => ($"{who}.{attendance}", one.Item.Value, one.Index))));
        var pairs = new PresencePairs(all.Length);
        var present = new List<int>();
        foreach (var ordinal in selection.Set.Up(0, meetings.Count))
        {
            present.Clear();
            foreach (var token in meetings.Rows[ordinal].Tokens)
            {
                // a person may be on record twice at one meeting, once in each of two delegations
                if (marks[token] is var mark and >= 0 && !present.Contains(mark))
                {
                    present.Add(mark);
                }
            }

            pairs.Add(present);
        }

        return pairs;
    }

    private void Add(List<int> present)
    {
        present.Sort();
        for (var one = 0; one < present.Count; one++)
        {
            for (var other = one + 1; other < present.Count; other++)
            {
                if (table is null)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(sparse, ((long)present[one] * size) + present[other], out _)++;
                }
                else
                {
                    table[(present[one] * size) + present[other]]++;
                }
            }
        }
    }
}
