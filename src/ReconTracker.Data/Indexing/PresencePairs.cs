using System.Runtime.InteropServices;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Counts pairs one by one of the first of the two: for those who are so many that a table of all pairs would not fit, and most pairs never occur.</summary>
internal sealed class PresencePairs
{
    private const int Together = 1;
    private const int Could = 2;
    private const int Ways = 4;

    private readonly IndexedRecords meetings;
    private readonly Bitmap set;
    private readonly ILookup<string, Postings> byValue;
    private readonly Slug[] all;
    private readonly int[] marks;
    private readonly int[] together;
    private readonly int[] could;
    private readonly int[] lastFirst;
    private readonly List<int> met = [];
    private readonly List<(int One, int Ways)> others = [];

    private PresencePairs(MeetingSelection selection, string who)
    {
        (meetings, set) = (selection.Meetings, selection.Set);
        all = [.. selection.Filter.Attendances.SelectMany(attendance => meetings.Values($"{who}.{attendance}").Select(value => value.Value)).Distinct().Select(Slug.Parse).Order()];
        var numbers = all.Index().ToDictionary(one => one.Item.Value, one => one.Index);
        var values = selection.Filter.Attendances.Union(MeetingSelection.Asked)
            .SelectMany(attendance => meetings.Values($"{who}.{attendance}"), (attendance, value) => (attendance, value.Value, value.Postings)).Where(value => numbers.ContainsKey(value.Value)).ToList();
        byValue = values.ToLookup(value => value.Value, value => value.Postings);
        marks = meetings.Marks(values.Select(value => ($"{who}.{value.attendance}", value.Value, (numbers[value.Value] * Ways)
            + (selection.Filter.Attendances.Contains(value.attendance) ? Together : 0) + (MeetingSelection.Asked.Contains(value.attendance) ? Could : 0))));
        (together, could, lastFirst) = (new int[all.Length], new int[all.Length], new int[meetings.Count]);
    }

    /// <summary>Every two who were together so often, in the order of their slugs; made while they are taken.</summary>
    public static IEnumerable<Pair> Of(MeetingSelection selection, string who, int least, CancellationToken stop)
    {
        var pairs = new PresencePairs(selection, who);
        for (var first = 0; first < pairs.all.Length; first++)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var pair in pairs.With(first, least))
            {
                yield return pair;
            }
        }
    }

    private List<Pair> With(int first, int least)
    {
        foreach (var ordinal in byValue[all[first].Value].SelectMany(postings => postings.In(set)))
        {
            // somebody may be on record twice at one meeting, once in each of two delegations
            if (lastFirst[ordinal] != first + 1)
            {
                lastFirst[ordinal] = first + 1;
                Add(meetings.Rows[ordinal], first);
            }
        }

        met.Sort();
        List<Pair> pairs = [.. met.Where(other => together[other] >= least).Select(other => new Pair(all[first], all[other], together[other], could[other]))];
        met.ForEach(other => (together[other], could[other]) = (0, 0));
        met.Clear();
        return pairs;
    }

    private void Add(IndexedRow meeting, int first)
    {
        var own = 0;
        others.Clear();
        foreach (var token in meeting.Tokens)
        {
            if (marks[token] is not (var mark and >= 0))
            {
                continue;
            }

            if (mark / Ways == first)
            {
                own |= mark % Ways;
            }
            else if (mark / Ways > first)
            {
                Note(mark / Ways, mark % Ways);
            }
        }

        foreach (var (other, ways) in others)
        {
            if (together[other] == 0 && could[other] == 0 && (own & ways) != 0)
            {
                met.Add(other);
            }

            together[other] += (own & ways & Together) != 0 ? 1 : 0;
            could[other] += (own & ways & Could) != 0 ? 1 : 0;
        }
    }

    private void Note(int other, int ways)
    {
        foreach (ref var noted in CollectionsMarshal.AsSpan(others))
        {
            if (noted.One == other)
            {
                noted.Ways |= ways;
                return;
            }
        }

        others.Add((other, ways));
    }
}
