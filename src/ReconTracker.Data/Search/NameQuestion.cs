using System.Text.RegularExpressions;
using ReconTracker.Domain.Names;

namespace ReconTracker.Data.Search;

/// <summary>A name as it was typed, in the forms in which it is compared.</summary>
internal sealed class NameQuestion
{
    /// <summary>Reads what was typed.</summary>
    /// <param name="text">One visible line.</param>
    public NameQuestion(string text)
    {
        (Text, Plain, Key) = (text, SearchKey.Plain(text), SearchKey.From(text));
        GermanKey = text.Contains('w', StringComparison.OrdinalIgnoreCase) ? SearchKey.From(text.Replace('w', 'v').Replace('W', 'V')) : Key;
        Words = Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Forms = [.. Key.Tokens.Select(TextSearch.Forms)];
        Letters = Words.Sum(word => word.Length);
    }

    /// <summary>As typed.</summary>
    public string Text { get; }

    /// <summary>As small letters without marks.</summary>
    public string Plain { get; }

    /// <summary>Folded.</summary>
    public SearchKey Key { get; }

    /// <summary>Folded as German and Polish spell names, w for v: Lawrow. The same as <see cref="Key"/> where there is no w.</summary>
    public SearchKey GermanKey { get; }

    /// <summary>The words of <see cref="Plain"/>.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The tokens of <see cref="Key"/>, each as it may stand in a name.</summary>
    public IReadOnlyList<string[]> Forms { get; }

    /// <summary>How many letters were typed.</summary>
    public int Letters { get; }

    /// <summary>How many letters may differ: one in four, two at most.</summary>
    public int Edits => Math.Min(Letters / 4, 2);

    /// <summary>A regular expression for names that have the words as typed, side by side.</summary>
    public string Whole => $"(^| ){Regex.Escape(Plain)}( |$)";

    /// <summary>Regular expressions for names of which a word begins so, one a word.</summary>
    public IEnumerable<string> Beginnings => Words.Select(word => $"(^| ){Regex.Escape(word)}");
}
