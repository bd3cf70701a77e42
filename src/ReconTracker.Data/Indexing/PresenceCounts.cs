namespace ReconTracker.Data.Indexing;

/// <summary>Counts at how many meetings of a set each party or person was, in one of some ways.</summary>
internal static class PresenceCounts
{
    public static Dictionary<string, int> Of(string who, Tally tally, Bitmap set, IReadOnlyList<string> attendances)
    {
        var counts = new Dictionary<string, int>();
        if (who == "party" || attendances.Count == 1)
        {
            // a party is on record once at a meeting, in one way
            foreach (var (value, count) in attendances.SelectMany(attendance => tally.Of($"{who}.{attendance}", set)))
            {
                Add(counts, value, count);
            }

            return counts;
        }

        var meetings = tally.Records;
        var seen = new Bitmap(meetings.Count);
        foreach (var value in attendances.SelectMany(attendance => meetings.Values($"{who}.{attendance}")).ToLookup(value => value.Value, value => value.Postings))
        {
            Add(counts, value.Key, value.Count() == 1 ? value.First().CountIn(set) : Once(value, set, seen));
        }

        return counts;
    }

    // somebody may be on record twice at one meeting, once in each of two delegations; one set serves everybody, and is left empty
    private static int Once(IEnumerable<Postings> ways, Bitmap set, Bitmap seen)
    {
        var count = 0;
        foreach (var postings in ways)
        {
            count += postings.CountNew(set, seen);
        }

        foreach (var postings in ways)
        {
            postings.RemoveFrom(seen);
        }

        return count;
    }

    private static void Add(Dictionary<string, int> counts, string value, int count)
    {
        if (count > 0)
        {
            counts[value] = counts.GetValueOrDefault(value) + count;
        }
    }
}
