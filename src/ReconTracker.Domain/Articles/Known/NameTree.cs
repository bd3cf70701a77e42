using System.Buffers;
using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>Names of parties, topics and places, word after word: a text is compared with all of them at once.</summary>
internal sealed class NameTree
{
    private const int LongestAbbreviation = 3;
    private const int ShortestStem = 3;

    // after these an Arabic name of one word is a name, though the word is common: حركة فتح
    private static readonly HashSet<string> Introductions = [.. "حركة حركتي حركتا لحركة حزب تنظيم".Split(' ').Select(WordForms.Of).Select(WordForms.WithoutArticle)];

    private static readonly HashSet<string> CommonArabicWords =
        [.. "فتح المبادرة القيادة السلطة الصاعقة النضال الشعب المستقبل التغيير العمل البناء".Split(' ').Select(WordForms.Of).Select(WordForms.WithoutArticle)];

    private static readonly HashSet<string> NamedAfterPlaces =
    [
        .. "accord accords agreement agreements declaration process соглашение соглашения декларация اتفاق اتفاقية اتفاقيات اتفاقات إعلان"
            .Split(' ').Select(WordForms.Of).Select(WordForms.WithoutArticle),
    ];

    private static readonly SearchValues<char> WithinNames = SearchValues.Create(" \u00A0\u202F\t-‑–—«»\"“”");

    private readonly Node _root = new();

    // the last words of parties that are no common words: whoever is named beside them is a party too
    private readonly HashSet<string> _partyEnds = [];

    public void Add(SuggestionKind kind, Passage name, Func<NameEntry, NameEntry> complete)
    {
        var from = name.Count > 1 && name[0].Plain is "the" ? 1 : 0;
        if (name.Count - from is 0 or > 20 || name.Words[from..].Any(word => word.Shape.Stem.Length == 0))
        {
            return;
        }

        var node = _root;
        for (var word = from; word < name.Count; word++)
        {
            node = node.Next.TryGetValue(name[word].Stem, out var next) ? next : node.Next[name[word].Stem] = new();
        }

        if (kind == SuggestionKind.Party && !CommonArabicWords.Contains(name[name.Count - 1].Stem))
        {
            _partyEnds.Add(name[name.Count - 1].Stem);
        }

        var plain = string.Join(' ', name.Words[from..].Select(word => word.Shape.Plain));
        node.Ends.Add(complete(new NameEntry(kind, name.Text, plain)
        {
            HasCapital = name.Words[from..].Any(word => word.Shape is { IsCased: true, IsCapitalised: true }),
            IsShortAbbreviation = name.Count == 1 && name[0].IsAllCapitals && plain.Length <= LongestAbbreviation,
        }));
    }

    /// <summary>The names that begin with a word, in any length.</summary>
    public void Find(Passage passage, int first, List<Mark> found)
    {
        Walk(passage, first, passage[first].Stem, passage[first].Plain, 0, null, found);
        foreach (var word in passage[first].Prefixed)
        {
            Walk(passage, first, word.Stem, word.Plain, word.Skip, word.Preposition, found);
        }
    }

    private void Walk(Passage passage, int first, string stem, string plain, int skip, char? preposition, List<Mark> found)
    {
        var node = _root;
        for (var last = first; node.Next.TryGetValue(stem, out node!);)
        {
            if (node.Ends.Count > 0)
            {
                Collect(passage, node.Ends, (first, last), plain, skip, preposition, found);
            }

            last++;
            if (node.Next.Count == 0 || !Continues(passage, last))
            {
                return;
            }

            (stem, plain) = (passage[last].Stem, plain + " " + passage[last].Plain);
        }
    }

    private void Collect(Passage passage, List<NameEntry> ends, (int First, int Last) at, string plain, int skip, char? preposition, List<Mark> found)
    {
        var fitting = ends.Where(entry => Fits(passage, entry, at.First, at.Last, plain, preposition)).ToList();
        foreach (var kind in fitting.GroupBy(entry => entry.Kind))
        {
            var entry = kind.FirstOrDefault(entry => entry.Plain == plain) ?? kind.First();
            var same = kind.Where(other => other.Plain == plain == (entry.Plain == plain)).Select(other => other.Record).Distinct().Count();
            var mark = entry.ToMark(at.First, at.Last, entry.Plain == plain ? SuggestionReason.SameSpelling : SuggestionReason.InflectedForm) with { Skip = skip };
            found.Add(
                kind.Key == SuggestionKind.Place ? mark with { Reason = SuggestionReason.PlaceName }
                : same > 1 ? mark with { Reason = SuggestionReason.SeveralRecords, Record = null }
                : mark);
        }
    }

    private bool Fits(Passage passage, NameEntry entry, int first, int last, string plain, char? preposition)
    {
        if (entry.Kind == SuggestionKind.Place && (IsNamedAfterPlace(passage, last + 1, passage.Follows(last + 1)) || IsNamedAfterPlace(passage, first - 1, passage.Follows(first))))
        {
            return false;
        }

        var shape = passage[first];
        return shape.Script == Script.Arabic
            ? first != last || (IsNotCommon(passage, first, plain, entry.Kind) && (entry.Kind != SuggestionKind.Party || preposition is not ('ب' or 'ك')))
            : FitsCapitals(passage, entry, first, last) && FitsEnding(entry, first == last ? shape : null);
    }

    // the Oslo accords are not in Oslo
    private static bool IsNamedAfterPlace(Passage passage, int word, bool isBeside) => isBeside && NamedAfterPlaces.Contains(passage[word].Stem);

    private static bool FitsCapitals(Passage passage, NameEntry entry, int first, int last)
    {
        if (entry.Kind == SuggestionKind.Topic || !entry.HasCapital)
        {
            return true;
        }

        if (entry.IsShortAbbreviation)
        {
            return passage[first].IsAllCapitals;
        }

        for (var word = first; word <= last; word++)
        {
            if (passage[word].IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    // a short stem is shared with other words: Газа, but газ
    private static bool FitsEnding(NameEntry entry, WordShape? alone) =>
        alone is not { Script: Script.Cyrillic } || alone.Form.Length > ShortestStem || alone.Plain.Length > alone.Form.Length || entry.Plain == alone.Plain;

    private bool IsNotCommon(Passage passage, int word, string plain, SuggestionKind kind)
    {
        if (kind != SuggestionKind.Party || !CommonArabicWords.Contains(WordForms.WithoutArticle(WordForms.Of(plain, Script.Arabic))))
        {
            return true;
        }

        return (word > 0 && Introductions.Contains(passage[word - 1].Stem))
            || (passage.GapBefore(word).IndexOfAny("«\"“") >= 0 && passage.GapBefore(word).IndexOfAny("»”") < 0)
            || IsJoined(passage, word, plain);
    }

    // حماس وفتح, فتح وحماس: an "and" joins it to a party
    private bool IsJoined(Passage passage, int word, string plain) =>
        (word > 0 && passage.Follows(word) && passage[word].Plain.StartsWith('و') && passage[word].Plain != plain && _partyEnds.Contains(passage[word - 1].Stem))
        || (passage.Follows(word + 1) && passage[word + 1].Prefixed.Any(next => next.Preposition is null && _partyEnds.Contains(next.Stem)));

    // spaces, hyphens, quotation marks and a possessive do not end a name
    private static bool Continues(Passage passage, int word)
    {
        if (!passage.IsOneSentence(word - 1, word))
        {
            return false;
        }

        var gap = passage.GapBefore(word).TrimStart("'’‘`´sS");
        return gap.Length <= 4 && !gap.ContainsAnyExcept(WithinNames);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<NameEntry> Ends { get; } = [];
    }
}
