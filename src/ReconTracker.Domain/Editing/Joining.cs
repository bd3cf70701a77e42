using System.Text.Json.Nodes;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Two records of one person or party made one.</summary>
public static class Joining
{
    // what is added to, entry by entry
    private static readonly string[] Added = ["names", "affiliations", "explanations"];

    // our own words and short forms: those of the one that stays are enough
    private static readonly string[] Own = ["slug", "abbreviation", "note"];

    /// <summary>The record that stays, with what only the other has: names, identifiers, offices and evidence.</summary>
    /// <param name="from">The record that goes.</param>
    /// <param name="into">The record that stays; of the same kind.</param>
    /// <returns>The document, not yet checked.</returns>
    /// <exception cref="RuleBrokenException">The two contradict one another; the path and the sentence say where.</exception>
    public static RecordDocument Of(RecordDocument from, RecordDocument into)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(into);
        var (goes, stays) = (Node(from), Node(into));
        var both = RecordMerge.Of([], Facts(goes), Facts(stays));
        if (both.Conflicts is [var conflict, ..])
        {
            throw new RuleBrokenException(conflict.Path, $"The two contradict one another: '{conflict.Mine}' and '{conflict.Theirs}'.");
        }

        var (before, document) = (PartPaths.Of(goes), both.Document);
        var now = new Dictionary<string, JsonNode>(StringComparer.Ordinal); // by the path that an entry had
        foreach (var name in Own.Where(name => (stays[name] ?? goes[name]) is not null))
        {
            document[name] = (stays[name] ?? goes[name])!.DeepClone();
        }

        foreach (var name in Added)
        {
            var list = (JsonArray)(stays[name]?.DeepClone() ?? new JsonArray());
            foreach (var entry in (goes[name] as JsonArray ?? []).OfType<JsonObject>())
            {
                now[before[entry]] = Find(name, list, entry) ?? Add(name, list, entry);
            }

            if (list.Count > 0)
            {
                document[name] = list;
            }
        }

        var after = PartPaths.Of(document);
        var claims = (goes["claims"] as JsonArray ?? []).Select(claim => claim!.DeepClone().AsObject()).ToList();
        foreach (var claim in claims)
        {
            var field = claim["field"]!.ToString();
            if (now.Keys.FirstOrDefault(path => FieldPath.Covers(path, field)) is { } path)
            {
                claim["field"] = after[now[path]] + field[path.Length..];
            }
        }

        document["claims"] = new JsonArray([.. (stays["claims"] as JsonArray ?? []).Select(claim => claim!.DeepClone()), .. claims]);
        return Repeated.Dropped(into.RecordKind, document);
    }

    private static JsonObject Node(RecordDocument record) => JsonNode.Parse(RecordJson.Write(record))!.AsObject();

    private static JsonObject Facts(JsonObject document)
    {
        var facts = document.DeepClone().AsObject();
        foreach (var name in (string[])[.. Added, .. Own, "claims"])
        {
            facts.Remove(name);
        }

        return facts;
    }

    private static JsonNode? Find(string name, JsonArray list, JsonObject entry) => list.FirstOrDefault(other => name switch
    {
        "names" => other!["text"]!.ToString() == entry["text"]!.ToString(),
        "explanations" => other!["rule"]!.ToString() == entry["rule"]!.ToString(),
        _ => JsonNode.DeepEquals(other, entry),
    });

    // one name a language is the one we use
    private static JsonObject Add(string name, JsonArray list, JsonObject entry)
    {
        var added = entry.DeepClone().AsObject();
        if (name == "names" && added["kind"]!.ToString() == Vocabulary.Code(NameKind.Preferred))
        {
            added["kind"] = Vocabulary.Code(NameKind.Alias);
        }

        list.Add(added);
        return added;
    }
}
