using System.Runtime.InteropServices;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Finds the newest meetings of pairs in one walk, which ends where each has as many as are asked for.</summary>
internal static class PairMeetings
{
    public static IReadOnlyList<IReadOnlyList<Slug>> Of(MeetingSelection selection, string who, IReadOnlyList<Pair> pairs, int most, CancellationToken stop)
    {
        var meetings = selection.Meetings;
        var numbers = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Index().ToDictionary(one => one.Item, one => one.Index);
        var places = pairs.Index().ToDictionary(pair => Key(numbers[pair.Item.First], numbers[pair.Item.Second]), pair => pair.Index);
        var marks = meetings.Marks(selection.Filter.Attendances.SelectMany(attendance => numbers.Select(one => ($"{who}.{attendance}", one.Key.Value, one.Value))));
        List<Slug>[] found = [.. pairs.Select(_ => new List<Slug>())];
        var missing = pairs.Sum(pair => (long)Math.Min(pair.Together, most));
        var present = new List<int>();
        foreach (var row in missing == 0 ? [] : meetings.InOrder(selection.Set, oldestFirst: false))
        {
            stop.ThrowIfCancellationRequested();
            Present(row, marks, present);
            for (var one = 0; one < present.Count; one++)
            {
                for (var other = one + 1; other < present.Count; other++)
                {
                    if (places.TryGetValue(Key(present[one], present[other]), out var place) && found[place].Count < most)
                    {
                        found[place].Add(row.Slug);
                        missing--;
                    }
                }
            }

            if (missing == 0)
            {
                break;
            }
        }

        return found;
    }

    private static (int, int) Key(int one, int other) => (Math.Min(one, other), Math.Max(one, other));

    // a person may be on record twice at one meeting, once in each of two delegations
    private static void Present(IndexedRow row, int[] marks, List<int> present)
    {
        present.Clear();
        foreach (var token in row.Tokens)
        {
            if (marks[token] is var mark and >= 0 && !CollectionsMarshal.AsSpan(present).Contains(mark))
            {
                present.Add(mark);
            }
        }
    }
}
