using System.Text;

namespace ReconTracker.Domain.Evidence;

/// <summary>The text of a source as filed by an editor, split in paragraphs. Private: readers see fragments only.</summary>
/// <remarks>A paragraph is a non-empty line, counted from 1. Matching normalises white space (no-break spaces included) and quotation marks; all else is exact.</remarks>
public sealed class FiledText
{
    private readonly string[] _normal;

    /// <summary>Splits a text in paragraphs.</summary>
    /// <param name="text">The text, whole.</param>
    public FiledText(string text)
    {
        Paragraphs = [.. text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim())];
        _normal = [.. Paragraphs.Select(Normalize)];
    }

    /// <summary>The paragraphs; the first is paragraph 1.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>Looks for a fragment where a claim says it stands.</summary>
    /// <param name="paragraph">The paragraph, from 1.</param>
    /// <param name="fragment">The words.</param>
    /// <returns>Found, or why not. A lookalike elsewhere is never taken.</returns>
    public FragmentMatch Find(int paragraph, string fragment)
    {
        if (paragraph < 1 || paragraph > _normal.Length)
        {
            return FragmentMatch.NoSuchParagraph;
        }

        return _normal[paragraph - 1].Contains(Normalize(fragment), StringComparison.Ordinal) ? FragmentMatch.Found : FragmentMatch.NotInParagraph;
    }

    private static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC).Trim())
        {
            switch (character)
            {
                case '“' or '”' or '„' or '‟' or '«' or '»' or '″':
                    normal.Append('"');
                    break;
                case '‘' or '’' or '‚' or '‛' or '′' or '`' or '´':
                    normal.Append('\'');
                    break;
                case var space when char.IsWhiteSpace(space):
                    if (normal.Length > 0 && normal[^1] != ' ')
                    {
                        normal.Append(' ');
                    }

                    break;
                default:
                    normal.Append(character);
                    break;
            }
        }

        return normal.ToString();
    }
}
