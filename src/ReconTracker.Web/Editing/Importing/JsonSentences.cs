using System.Text.Json;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>What the serializer says of a document, for whoever wrote the document.</summary>
internal static partial class JsonSentences
{
    /// <summary>Reads a record; else says where in it (a path in JSON) and what is wrong.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="json">The document.</param>
    /// <param name="refuse">Told the path, the line in the document (from 0), and the sentence.</param>
    public static RecordDocument? Read(RecordKind kind, ReadOnlySpan<byte> json, Action<string, long, string> refuse)
    {
        try
        {
            return RecordJson.Read(kind, json);
        }
        catch (JsonException problem)
        {
            refuse(PathOf(problem), problem.LineNumber ?? 0, Of(problem));
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException)
        {
            refuse("", 0, problem.Message);
        }

        return null;
    }

    /// <summary>The sentence of a refusal, without the place, which is told elsewhere, and without the names of types.</summary>
    public static string Of(JsonException problem)
    {
        var sentence = ((problem.InnerException as JsonException) ?? problem).Message;
        var end = sentence.IndexOf(" Path: $", StringComparison.Ordinal);
        sentence = end < 0 ? sentence : sentence[..end];
        if (Unread().Match(sentence) is { Success: true } unread)
        {
            var vocabulary = CodebookContents.Vocabularies.FirstOrDefault(vocabulary => vocabulary.Type.FullName == unread.Groups[1].Value);
            return vocabulary is not null
                ? $"One of these belongs here: {string.Join(", ", vocabulary.Terms.Select(term => term.Code))}."
                : unread.Groups[1].Value == typeof(int).FullName ? "A whole number belongs here, of at most nine digits." : "Something else belongs here; the JSON Schema says what.";
        }

        return Missing().Match(sentence) is { Success: true } missing ? $"Required and not there: {missing.Groups[1].Value}." : Position().Replace(sentence, "");
    }

    // "$.delegations[0].party" as "delegations[0].party"
    private static string PathOf(JsonException problem) => problem.Path is { Length: > 1 } path ? path[1..].TrimStart('.') : "";

    [GeneratedRegex(@"could not be converted to (?:System\.Nullable`1\[)?([\w.]*\w)")]
    private static partial Regex Unread();

    [GeneratedRegex("missing required properties including: (.+?)\\.?$")]
    private static partial Regex Missing();

    [GeneratedRegex(@"\s*LineNumber: \d+ \| BytePositionInLine: \d+\.")]
    private static partial Regex Position();
}
