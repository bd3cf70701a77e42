using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>
/// How often each two of some parties were at the same meeting, in the ways that a filter asks for (they attended, unless it says otherwise), and how often they could
/// have been: at meetings where each of the two is on record as invited, accepted, expected, attended, declined, boycotted or withdrew.
/// </summary>
public sealed class CoPresence
{
    private const int Few = 24;
    private const int Many = 250_000;

    private readonly Dictionary<Slug, int> places;
    private readonly int[,] together;
    private readonly int[,] could;

    internal CoPresence(MeetingSelection selection, IReadOnlyList<Slug> parties)
    {
        Parties = parties;
        places = parties.Index().ToDictionary(party => party.Item, party => party.Index);
        var (both, possible) = (new int[0, 0], new int[0, 0]);
        Action[] counts = [() => both = Count(selection, selection.Filter.Attendances), () => possible = Count(selection, MeetingSelection.Asked)];

        // of very many meetings each count is worth a processor of its own
        Parallel.ForEach(counts, new ParallelOptions { MaxDegreeOfParallelism = selection.Meetings.Count < Many ? 1 : counts.Length }, count => count());
        (together, could) = (both, possible);
    }

    // sets are compared whole, however few meetings are asked for: of few, it is faster to look at each
    private int[,] Count(MeetingSelection selection, IReadOnlyList<string> attendances) => selection.Total > selection.Meetings.Count / Few
        ? Bitmap.CountPairs([.. Parties.Select(party => selection.Present("party", party, attendances))])
        : CountOneByOne(selection, attendances);

    private int[,] CountOneByOne(MeetingSelection selection, IReadOnlyList<string> attendances)
    {
        var counts = new int[Parties.Count, Parties.Count];
        var marks = selection.Meetings.Marks(attendances.SelectMany(attendance => Parties.Select((party, place) => ($"party.{attendance}", party.Value, place))));
        var present = new List<int>();
        foreach (var ordinal in selection.Set.Up(0, selection.Set.Length))
        {
            present.Clear();
            foreach (var token in selection.Meetings.Rows[ordinal].Tokens)
            {
                if (marks[token] is var place and >= 0)
                {
                    present.Add(place); // a party is on record once at a meeting, in one way
                }
            }

            foreach (var one in present)
            {
                foreach (var other in present)
                {
                    counts[one, other]++;
                }
            }
        }

        return counts;
    }

    /// <summary>The parties, in the order given.</summary>
    public IReadOnlyList<Slug> Parties { get; }

    /// <summary>Each two who were together at least once, the first before the second in the order of <see cref="Parties"/>.</summary>
    public IEnumerable<Pair> Pairs =>
        from one in Enumerable.Range(0, Parties.Count)
        from other in Enumerable.Range(one + 1, Parties.Count - one - 1)
        where together[one, other] > 0
        select new Pair(Parties[one], Parties[other], together[one, other], could[one, other]);

    /// <summary>At how many meetings both were; of a party and itself, at how many it was.</summary>
    /// <param name="one">One of <see cref="Parties"/>.</param>
    /// <param name="other">Another.</param>
    public int Together(Slug one, Slug other) => together[places[one], places[other]];

    /// <summary>At how many meetings both could be; of a party and itself, at how many it could be.</summary>
    /// <param name="one">One of <see cref="Parties"/>.</param>
    /// <param name="other">Another.</param>
    public int Could(Slug one, Slug other) => could[places[one], places[other]];

    /// <summary>With how many others a party was together, counted once for each meeting.</summary>
    /// <param name="party">One of <see cref="Parties"/>.</param>
    public int Degree(Slug party) => Parties.Where(other => other != party).Sum(other => Together(party, other));
}
