using System.Text;

namespace ReconTracker.Domain.Quality;

/// <summary>Compares wordings: letters and digits count; case, white space and punctuation do not.</summary>
internal static class Wording
{
    /// <summary>The words in small letters, one space between.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The words in small letters.</summary>
    public static HashSet<string> Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
