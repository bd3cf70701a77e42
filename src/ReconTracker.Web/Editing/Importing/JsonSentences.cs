using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>What the serializer says of a document, for whoever wrote the document.</summary>
internal static partial class JsonSentences
{
    // of one record; whoever mends these looks again
    private const int MostFaults = 20;

    /// <summary>Reads a record; else says where in it (a path in JSON) and what is wrong, all that can be told at once.</summary>
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
            foreach (var other in Others(kind, Encoding.UTF8.GetString(json), problem))
            {
                refuse(PathOf(other), JsonPaths.LineOf(json, PathOf(other)), Of(other));
            }
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException)
        {
            refuse("", 0, problem.Message);
        }

        return null;
    }

    // what else is wrong, found with something else in the place of what is known to be
    private static List<JsonException> Others(RecordKind kind, string json, JsonException problem)
    {
        var (others, stoodIn) = (new List<JsonException>(), new List<string>());
        try
        {
            var document = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
            while (document is not null && others.Count < MostFaults)
            {
                var (place, missing) = (PathOf(problem), MissingIn(problem));
                stoodIn.AddRange(missing.Count == 0 ? [place] : missing.Select(name => $"{place}.{name}".TrimStart('.')));
                if (!StandIns.Put(document, RecordJson.TypeOf(kind), place, missing) || Refusal(kind, document) is not { } next || stoodIn.Any(known => IsWithin(PathOf(next), known)))
                {
                    break;
                }

                others.Add(problem = next);
            }
        }
        catch (Exception unread) when (unread is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            // a document that cannot be read any further has told what it can
        }

        return others;
    }

    private static bool IsWithin(string place, string other) => place.StartsWith(other, StringComparison.Ordinal) && (place.Length == other.Length || place[other.Length] is '.' or '[');

    private static JsonException? Refusal(RecordKind kind, JsonObject document)
    {
        try
        {
            RecordJson.Read(kind, document.ToJsonString(RecordJson.Options));
            return null;
        }
        catch (JsonException problem)
        {
            return problem;
        }
    }

    private static List<string> MissingIn(JsonException problem) =>
        Missing().Match(problem.Message) is { Success: true } missing ? [.. Quoted().Matches(missing.Groups[1].Value).Select(name => name.Groups[1].Value)] : [];

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

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s*LineNumber: \d+ \| BytePositionInLine: \d+\.")]
    private static partial Regex Position();
}
