namespace ReconTracker.Domain.Editing;

/// <summary>Word-by-word difference of two texts, by their longest common subsequence.</summary>
public static class WordDiff
{
    // the work is the product of the lengths: about 600 differing words on either side, and whatever stands alike before and after them
    private const int MostWork = 400_000;

    /// <summary>Compares two texts.</summary>
    /// <param name="before">The older.</param>
    /// <param name="after">The newer.</param>
    /// <returns>Both texts in one: without what was added it is the older, without what was removed the newer. Texts that differ over too long a stretch are not compared in it.</returns>
    public static IReadOnlyList<WordRun> Between(string before, string after)
    {
        var (old, now) = (Tokens(before), Tokens(after));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(now.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (left, right) = (old[head..^tail], now[head..^tail]);
        var kept = (long)left.Count * right.Count <= MostWork ? Common(left, right) : [];
        return Runs(
            [
                .. old.Take(head).Select(token => new WordRun(token, null)),
                .. Middle(left, right, kept),
                .. old.Skip(old.Count - tail).Select(token => new WordRun(token, null)),
            ]);
    }

    // words and what stands between them
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var (from, at) = (0, 1); from < text.Length; at++)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at]) != char.IsWhiteSpace(text[from]))
            {
                tokens.Add(text[from..at]);
                from = at;
            }
        }

        return tokens;
    }

    private static List<(int Left, int Right)> Common(List<string> left, List<string> right)
    {
        var lengths = new int[left.Count + 1, right.Count + 1];
        for (var i = left.Count - 1; i >= 0; i--)
        {
            for (var j = right.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var common = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < left.Count && j < right.Count;)
        {
            if (left[i] == right[j])
            {
                common.Add((i++, j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common;
    }

    // a space that two changed words have in common holds nothing together: it goes with them
    private static IEnumerable<WordRun> Middle(List<string> left, List<string> right, List<(int Left, int Right)> kept)
    {
        var (from, to) = (0, 0);
        foreach (var (i, j) in kept.Where(pair => !string.IsNullOrWhiteSpace(left[pair.Left])).Append((left.Count, right.Count)))
        {
            // ... unless it stands beside a word that was kept
            var alike = 0;
            while (from + alike < i && to + alike < j && left[from + alike] == right[to + alike])
            {
                yield return new WordRun(left[from + alike++], null);
            }

            var end = 0;
            while (from + alike < i - end && to + alike < j - end && left[i - end - 1] == right[j - end - 1])
            {
                end++;
            }

            yield return new WordRun(string.Concat(left[(from + alike)..(i - end)]), ChangeKind.Removed);
            yield return new WordRun(string.Concat(right[(to + alike)..(j - end)]), ChangeKind.Added);
            yield return new WordRun(string.Concat(left[(i - end)..i]), null);
            if (i < left.Count)
            {
                yield return new WordRun(left[i], null);
            }

            (from, to) = (i + 1, j + 1);
        }
    }

    private static List<WordRun> Runs(IEnumerable<WordRun> parts)
    {
        var runs = new List<WordRun>();
        foreach (var part in parts.Where(part => part.Text.Length > 0))
        {
            if (runs.Count > 0 && runs[^1].Kind == part.Kind)
            {
                runs[^1] = part with { Text = runs[^1].Text + part.Text };
            }
            else
            {
                runs.Add(part);
            }
        }

        return runs;
    }
}
