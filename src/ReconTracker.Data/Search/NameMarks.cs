using ReconTracker.Domain.Names;

namespace ReconTracker.Data.Search;

/// <summary>Marks in a spelling the words by which it was found.</summary>
internal static class NameMarks
{
    // Abu and Abd are read with the word after them, Allah and Din with the word before
    private const int LongestRun = 3;

    public static MarkedText Of(NameQuestion asked, MatchRule rule, string name)
    {
        var words = name.Split(' ');
        var marked = new bool[words.Length];
        foreach (var part in Enumerable.Range(0, rule == MatchRule.Begins ? asked.Words.Count : asked.Forms.Count))
        {
            // the shortest run of words that answers: Marzouq alone, where it is asked for without its Abu
            var runs = Enumerable.Range(1, LongestRun).Select(length => Enumerable.Range(0, Math.Max(0, words.Length - length + 1))
                .Where(from => Answers(asked, rule, part, string.Join(' ', words, from, length))).Select(from => (From: from, Length: length)).ToList());
            runs.FirstOrDefault(found => found.Count > 0)?.ForEach(run => Array.Fill(marked, true, run.From, run.Length));
        }

        return marked.Contains(true)
            ? MarkedText.Parse(string.Join(' ', words.Select((word, at) => marked[at] ? $"{MarkedText.Start}{word}{MarkedText.Stop}" : word)))
            : new MarkedText([new(name, IsMarked: true)]);
    }

    private static bool Answers(NameQuestion asked, MatchRule rule, int part, string run)
    {
        if (rule == MatchRule.Begins)
        {
            return SearchKey.Plain(run).Split(' ').Any(word => word.StartsWith(asked.Words[part], StringComparison.Ordinal));
        }

        var tokens = SearchKey.From(run).Tokens;
        return tokens.Count > 0 && tokens.All(token => asked.Forms[part].Contains(token) || (rule == MatchRule.Similar && EditDistance.Between(asked.Forms[part][0], token, 1) <= 1));
    }
}
