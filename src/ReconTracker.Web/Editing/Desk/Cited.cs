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
    private const string QuotationMarks = "\"“”„«»";

    /// <summary>The date that says when words were said: the one nearest to them in their sentence, and not among them.</summary>
    public static Suggestion? DateOf(string paragraph, Suggestion quotation, IEnumerable<Suggestion> others)
    {
        var (start, end) = (quotation.Start, quotation.Start + quotation.Length);
        return others.Where(date => date is { Kind: SuggestionKind.Date, Date: not null } && (date.Start >= end || date.Start + date.Length <= start))
            .Where(date => !EndsSentence(date.Start >= end ? paragraph[end..date.Start] : paragraph[(date.Start + date.Length)..start]))
            .MinBy(date => date.Start >= end ? date.Start - end : start - date.Start);
    }

    public static Cited Of(string source, string language, string paragraph, Suggestion passage) =>
        new(source, passage.Paragraph, Around(paragraph, passage.Start, passage.Start + passage.Length), language);

    /// <summary>The office that stands before a name which was found by it, as it is printed; null when it cannot be told where it begins.</summary>
    public static string? OfficeBefore(string paragraph, Suggestion name)
    {
        if (name.Reason != SuggestionReason.OfficeNearby || name.ReasonWord is not { } office)
        {
            return null;
        }

        var start = name.Start;
        for (var next = start; next > 1; start = next)
        {
            next = WordStart(paragraph, next - 2);
            var word = paragraph[next..WordEnd(paragraph, next)];
            if (!char.IsUpper(word[0]) && word is not ("of" or "the" or "for" or "and"))
            {
                break;
            }
        }

        var words = paragraph[start..name.Start].Trim();
        words = words[words.TakeWhile(letter => !char.IsUpper(letter)).Count()..];
        return words.Contains(office, StringComparison.OrdinalIgnoreCase) ? words : null;
    }

    /// <summary>A claim; with another value than the record's it is another reading, unless it is said how it stands.</summary>
    public JsonObject Claim(string? value = null, Standing? standing = null)
    {
        var claim = new JsonObject { ["source"] = Source, ["paragraph"] = Paragraph, ["fragment"] = Fragment, ["standing"] = Vocabulary.Code(standing ?? (value is null ? Standing.Preferred : Standing.Alternative)) };
        if (value is not null)
        {
            claim["value"] = value;
        }

        return claim;
    }

    /// <summary>Whether a claim cites these words; an editor may have shortened what it quotes. In a short sentence other passages are cited with the same words.</summary>
    public bool IsIn(JsonObject claim, Suggestion passage) =>
        claim["source"]?.ToString() == Source && claim["paragraph"]?.ToString() == $"{Paragraph}"
        && claim["fragment"]?.ToString() is { } fragment && (fragment == Fragment || fragment.StartsWith(passage.Text, StringComparison.Ordinal));

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

        var words = text[start..end].Trim();
        return words.Count(QuotationMarks.Contains) % 2 == 0 ? words : words.Trim(QuotationMarks.ToCharArray()); // half a pair says nothing
    }

    // a mark within a quotation that ends with it, or in an abbreviation, is followed by no space and a capital
    private static bool EndsSentence(string between)
    {
        for (var at = 0; at < between.Length - 2; at++)
        {
            if (SentenceEnds.Contains(between[at], StringComparison.Ordinal) && char.IsWhiteSpace(between[at + 1]) && !char.IsLower(between[at + 2]))
            {
                return true;
            }
        }

        return false;
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
