namespace ReconTracker.Data.Search;

/// <summary>How many letters lie between two spellings: left out, added, replaced, or two neighbours changed about (optimal string alignment).</summary>
internal static class EditDistance
{
    // a letter of a word of two is half of it, and two letters of a short word are another word
    private const int ShortestEdited = 3;
    private const int ShortestEditedTwice = 8;

    /// <summary>Counts the edits.</summary>
    /// <returns>The number; <paramref name="most"/> + 1 when there are more than that.</returns>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (beforeLast, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var at = 0; at <= other.Length; at++)
        {
            last[at] = at;
        }

        for (var down = 1; down <= one.Length; down++)
        {
            row[0] = down;
            for (var across = 1; across <= other.Length; across++)
            {
                var same = one[down - 1] == other[across - 1];
                row[across] = Math.Min(Math.Min(last[across], row[across - 1]) + 1, last[across - 1] + (same ? 0 : 1));
                if (down > 1 && across > 1 && one[down - 1] == other[across - 2] && one[down - 2] == other[across - 1])
                {
                    row[across] = Math.Min(row[across], beforeLast[across - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return Math.Min(last[other.Length], most + 1);
    }

    /// <summary>The edits by which each word of a question becomes a word of its own among those of a name, in any order.</summary>
    /// <param name="asked">The words of the question.</param>
    /// <param name="name">Those of the name.</param>
    /// <param name="most">The most edits in all.</param>
    /// <param name="once">The shortest word of which one letter may differ.</param>
    /// <param name="twice">The shortest of which two may.</param>
    /// <returns>The sum; more than <paramref name="most"/> when the name has too few words, or none near enough.</returns>
    public static int BetweenWords(IReadOnlyList<string> asked, IReadOnlyList<string> name, int most, int once = ShortestEdited, int twice = ShortestEditedTwice)
    {
        var left = name.ToList();
        var sum = 0;
        foreach (var word in asked.OrderByDescending(word => word.Length))
        {
            var allowed = Math.Min(most, word.Length < once ? 0 : word.Length < twice ? 1 : 2);
            var nearest = left.Select(candidate => (Candidate: candidate, Edits: Between(word, candidate, allowed))).OrderBy(pair => pair.Edits).FirstOrDefault();
            sum += nearest.Edits;
            if (sum > most || nearest.Candidate is null || nearest.Edits > allowed)
            {
                return most + 1;
            }

            left.Remove(nearest.Candidate);
        }

        return sum;
    }
}
