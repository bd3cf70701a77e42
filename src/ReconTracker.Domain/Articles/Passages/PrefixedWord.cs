namespace ReconTracker.Domain.Articles.Passages;

/// <summary>An Arabic word without the "and", "in", "to" or "like" that may be written onto it.</summary>
/// <param name="Plain">The word, marks stripped.</param>
/// <param name="Form">The form, article included.</param>
/// <param name="Skip">How many code units of the printed word stand before it.</param>
/// <param name="Preposition">The preposition taken off; none when it was "and" or "so" alone.</param>
internal sealed record PrefixedWord(string Plain, string Form, int Skip, char? Preposition)
{
    /// <summary>The form without the article.</summary>
    public string Stem { get; } = WordForms.WithoutArticle(Form);

    private const int Shortest = 3;

    /// <summary>The ways to take such letters off a word; the word itself may still be meant.</summary>
    public static IReadOnlyList<PrefixedWord> Of(string plain, ReadOnlySpan<char> printed)
    {
        var ways = new List<PrefixedWord>();
        if (plain.Length > Shortest && plain[0] is 'و' or 'ف')
        {
            Add(ways, plain, 1, SkipOf(printed, 1), null);
        }

        for (var from = 0; from <= ways.Count && from <= 1; from++)
        {
            AddPreposition(ways, plain, from, printed);
        }

        return ways;
    }

    private static void AddPreposition(List<PrefixedWord> ways, string plain, int from, ReadOnlySpan<char> printed)
    {
        if (plain.Length - from <= Shortest || plain[from] is not ('ب' or 'ل' or 'ك'))
        {
            return;
        }

        // the article loses its first letter after "to": للجبهة
        var hasArticle = plain[from] == 'ل' && plain[from + 1] == 'ل';
        Add(ways, plain, from + (hasArticle ? 2 : 1), SkipOf(printed, hasArticle ? from : from + 1), plain[from]);
    }

    private static void Add(List<PrefixedWord> ways, string plain, int letters, int skip, char? preposition)
    {
        if (plain.Length - letters >= Shortest - 1)
        {
            ways.Add(new(plain[letters..], WordForms.Of(plain[letters..], Script.Arabic), skip, preposition));
        }
    }

    // letters are counted, the marks on them and tatweel are not
    private static int SkipOf(ReadOnlySpan<char> printed, int letters)
    {
        var at = 0;
        while (at < printed.Length && (letters > 0 || !char.IsLetter(printed[at]) || printed[at] == 'ـ'))
        {
            letters -= char.IsLetter(printed[at]) && printed[at] != 'ـ' ? 1 : 0;
            at++;
        }

        return at < printed.Length ? at : 0;
    }
}
