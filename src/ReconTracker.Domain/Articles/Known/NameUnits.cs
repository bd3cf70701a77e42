using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Names.Folding;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>Cuts a passage into units as <see cref="Names.SearchKey"/> cuts a name into tokens.</summary>
internal static class NameUnits
{
    private const int MostWords = 6;

    public static List<NameUnit> Of(Passage passage, WordStock stock)
    {
        var units = new List<NameUnit>();
        for (var at = 0; at < passage.Count;)
        {
            var unit = UnitAt(passage, stock, at);
            units.Add(unit);
            at = unit.Last + 1;
        }

        return units;
    }

    private static NameUnit UnitAt(Passage passage, WordStock stock, int first)
    {
        var core = SkipArticles(passage, first, first);
        if (IsAlone(passage, core))
        {
            return new(first, core, core > first, passage[core].IsCapitalised, stock.Readings(passage[core]));
        }

        var words = new List<int> { core };
        while (passage[words[^1]].Role == WordRole.Prefix && passage.Follows(words[^1] + 1) && SkipArticles(passage, words[^1] + 1, first) is var next && words.Count < MostWords)
        {
            words.Add(next);
        }

        while (passage.Follows(words[^1] + 1) && SkipArticles(passage, words[^1] + 1, first) is var next && passage[next].Role == WordRole.Suffix && words.Count < MostWords)
        {
            words.Add(next);
        }

        var isCapitalised = words.TrueForAll(word => passage[word].IsCapitalised || (word != core && passage[word].Role != WordRole.Plain));
        return new(first, words[^1], core > first, isCapitalised, [.. Readings(passage, stock, words)]);
    }

    private static bool IsAlone(Passage passage, int word) => passage[word].Role != WordRole.Prefix
        && !(passage.Follows(word + 1) && (passage[word + 1].Role == WordRole.Suffix || (passage[word + 1].Role == WordRole.Dropped && passage.Follows(word + 2))));

    /// <summary>The first word from a place on that is no article of the word after it.</summary>
    private static int SkipArticles(Passage passage, int word, int first)
    {
        while (word + 1 < passage.Count && word - first < MostWords && passage[word].Role == WordRole.Dropped && passage.Follows(word + 1) && IsArticle(passage, word))
        {
            word++;
        }

        return word;
    }

    // "an", "at" and "as" are English words unless a hyphen follows
    private static bool IsArticle(Passage passage, int word) =>
        passage[word].Script != Script.Latin || passage[word].Plain is "al" or "el" or "ul" or "ibn" or "bin" or "ben" || passage.GapBefore(word + 1).IndexOfAny("-‑") >= 0;

    private static IEnumerable<NameReading> Readings(Passage passage, WordStock stock, List<int> words)
    {
        var rest = string.Concat(words.Skip(1).Select(word => " " + passage[word].Plain));
        var last = passage[words[^1]];
        foreach (var head in stock.Readings(passage[words[0]]).Where(head => !head.IsEndingless))
        {
            yield return head with { Plain = head.Plain + rest, Key = stock.Key(head.Plain + rest) };
            if (last.Script == Script.Cyrillic && WordForms.WithoutPersonalEnding(last.Plain) is { } stem)
            {
                var bare = (head.Plain + rest)[..^last.Plain.Length] + stem;
                yield return new(bare, stock.Key(bare), head.Skip, true);
            }
        }
    }
}
