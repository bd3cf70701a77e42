using System.Text.Json.Nodes;
using ReconTracker.Domain.Articles;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Desk;

/// <summary>Where a passage stands, and the words that are cited: its own, and as many around it as a fragment may have, within its sentence.</summary>
/// <param name="Source">The source.</param>
/// <param name="Paragraph">The paragraph, from 1.</param>
/// <param name="Fragment">The words, verbatim.</param>
/// <param name="Language">The language of the source.</param>
internal sealed record Cited(string Source, int Paragraph, string Fragment, string Language)
{
    private const string SentenceEnds = ".!?؟;؛";

    public static Cited Of(string source, string language, string paragraph, Suggestion passage) =>
        new(source, passage.Paragraph, Around(paragraph, passage.Start, passage.Start + passage.Length), language);

    public JsonObject Claim() => new() { ["source"] = Source, ["paragraph"] = Paragraph, ["fragment"] = Fragment, ["standing"] = Vocabulary.Code(Standing.Preferred) };

    /// <summary>The words around a passage: to the end of the sentence, then before it, until there are twelve.</summary>
    internal static string Around(string text, int start, int end)
    {
        (start, end) = (WordStart(text, start), WordEnd(text, end));
        while (Words.Count(text[start..end]) > Words.MaxFragment)
        {
            end = text.LastIndexOf(' ', end - 1, end - start); // a passage that is too long keeps its beginning
        }

        while (end < text.Length && !SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal) && WordEnd(text, end + 1) is var next && Words.Count(text[start..next]) <= Words.MaxFragment)
        {
            end = next;
        }

        while (start > 1 && !SentenceEnds.Contains(text[start - 2], StringComparison.Ordinal) && WordStart(text, start - 2) is var before && Words.Count(text[before..end]) <= Words.MaxFragment)
        {
            start = before;
        }

        return text[start..end].Trim();
    }

    private static int WordStart(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        at = Math.Clamp(at, 0, text.Length);
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
