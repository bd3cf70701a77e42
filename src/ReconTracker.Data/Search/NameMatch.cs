using System.Globalization;

namespace ReconTracker.Data.Search;

/// <summary>How one spelling answers a question: by the best rule it keeps, and how well.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Score">From 0 to 1; compares matches of one rule.</param>
internal readonly record struct NameMatch(MatchRule Rule, double Score)
{
    // a key says less than a spelling: four letters of it less one are any word
    internal const int ShortestKey = 5;
    private const double LeastLike = 0.6;

    // where no other name answers, two letters of a word of five may be wrong, as long as its key says nearly the same
    private const int ShortestNearTwice = 5;
    private const int ShortestNearKey = 2;

    /// <summary>Compares.</summary>
    /// <returns>Null when the spelling keeps no rule.</returns>
    public static NameMatch? Of(NameQuestion asked, SearchEntry name) => Exact(asked, name) ?? Folded(asked, name) ?? Similar(asked, name) ?? Begins(asked, name);

    /// <summary>The words as typed, their marks as typed; capitals count only between names that both have them.</summary>
    public static NameMatch? Exact(NameQuestion asked, SearchEntry name)
    {
        var at = name.Text.IndexOf(asked.Text, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && !(IsEdge(name.Text, at) && IsEdge(name.Text, at + asked.Text.Length)))
        {
            at = name.Text.IndexOf(asked.Text, at + 1, StringComparison.OrdinalIgnoreCase);
        }

        return at < 0 ? null : new NameMatch(MatchRule.Exact, (0.95 * asked.Text.Length / name.Text.Length) + (name.Text.Contains(asked.Text, StringComparison.Ordinal) ? 0.05 : 0));
    }

    private static NameMatch? Folded(NameQuestion asked, SearchEntry name)
    {
        if (asked.Key.IsEmpty || name.Key!.Length == 0)
        {
            return null;
        }

        // one consonant is no name, unless it is the whole of one and the spellings are alike
        var tokens = name.Key.Split(' ');
        return (asked.Key.Value.Length > 1 || (tokens.Length == 1 && Likeness(asked.Plain, name.Plain!) >= LeastLike)) && asked.Forms.All(forms => forms.Any(tokens.Contains))
            ? new NameMatch(MatchRule.Folded, (0.8 * Math.Min(1, (double)asked.Forms.Count / tokens.Length)) + (0.2 * Likeness(asked.Plain, name.Plain!)))
            : null;
    }

    private static NameMatch? Similar(NameQuestion asked, SearchEntry name)
    {
        var edits = asked.Edits;
        if (edits == 0)
        {
            return null;
        }

        var words = name.Plain!.Split(' ');
        var between = Math.Min(EditDistance.BetweenWords(asked.Words, words, edits), EditDistance.Between(asked.Plain.Replace(" ", "", StringComparison.Ordinal), name.Plain.Replace(" ", "", StringComparison.Ordinal), edits));
        var folded = asked.Key.Value.Length < ShortestKey ? 2 : EditDistance.BetweenWords(asked.Key.Tokens, name.Key!.Split(' '), 1);
        var (spelling, key) = (1 - ((double)between / asked.Letters), 0.95 * (1 - ((double)folded / asked.Key.Value.Length)));
        var score = Math.Max(between <= edits ? spelling : 0, folded <= 1 ? key : 0);
        return score < LeastLike ? null : new NameMatch(MatchRule.Similar, (0.9 * score) + (0.1 * Math.Min(1, (double)asked.Words.Count / words.Length)));
    }

    /// <summary>Two letters wrong in a short word, one of them a vowel or a letter that folds: Lawrow. Looked at only where nothing keeps a stricter rule; the nearest scores best.</summary>
    public static NameMatch? Near(NameQuestion asked, SearchEntry name)
    {
        if (asked.Key.IsEmpty || name.Key!.Length == 0)
        {
            return null;
        }

        var letters = EditDistance.BetweenWords(asked.Words, name.Plain!.Split(' '), 2, twice: ShortestNearTwice);
        var tokens = name.Key.Split(' ');
        var folded = new[] { asked.Key, asked.GermanKey }.Min(key => EditDistance.BetweenWords(key.Tokens, tokens, 1, once: ShortestNearKey));
        return letters > 2 || folded > 1 ? null : new NameMatch(MatchRule.Similar, (1 - ((letters + (0.5 * folded)) / (asked.Letters + 1))) * Likeness(asked.Plain, name.Plain));
    }

    private static NameMatch? Begins(NameQuestion asked, SearchEntry name)
    {
        var words = name.Plain!.Split(' ');
        return asked.Words.Count > 0 && asked.Words.All(typed => words.Any(word => word.StartsWith(typed, StringComparison.Ordinal)))
            ? new NameMatch(MatchRule.Begins, (0.8 * Math.Min(1, (double)asked.Plain.Length / name.Plain.Length)) + (name.Plain.StartsWith(asked.Plain, StringComparison.Ordinal) ? 0.2 : 0))
            : null;
    }

    private static double Likeness(string one, string other)
    {
        var longer = Math.Max(one.Length, other.Length);
        return 1 - ((double)Math.Min(longer, EditDistance.Between(one, other, longer)) / longer);
    }

    // a word ends where no letter, mark or digit goes on
    private static bool IsEdge(string text, int at) => at == 0 || at == text.Length || !IsOfWord(text[at - 1]) || !IsOfWord(text[at]);

    internal static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
