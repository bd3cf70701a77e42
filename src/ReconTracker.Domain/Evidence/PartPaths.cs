using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Evidence;

/// <summary>The parts of a document that stand in lists, with the paths that their keys give them. Claims follow a part whose key changes.</summary>
public static class PartPaths
{
    private const string Claims = "claims";

    /// <summary>Finds the parts.</summary>
    /// <param name="document">A document, whole or half written.</param>
    /// <returns>The path of each part, by identity.</returns>
    public static Dictionary<JsonNode, string> Of(JsonObject document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var paths = new Dictionary<JsonNode, string>(ReferenceEqualityComparer.Instance);
        Walk(document, "");
        return paths;

        void Walk(JsonObject part, string path)
        {
            foreach (var (name, value) in part.Where(member => path.Length > 0 || member.Key != Claims))
            {
                var at = path.Length == 0 ? name : $"{path}/{name}";
                if (value is JsonObject inner)
                {
                    Walk(inner, at);
                }

                foreach (var (key, item) in Keyed.By(value as JsonArray ?? [], Keyed.Of).Where(pair => pair.Item is not null))
                {
                    paths[item!] = $"{at}/{key}";
                    if (item is JsonObject element)
                    {
                        Walk(element, $"{at}/{key}");
                    }
                }
            }
        }
    }

    /// <summary>Makes the claims of a document point to where their parts are now.</summary>
    /// <param name="document">The document, changed.</param>
    /// <param name="before">Where the same parts were.</param>
    public static void Follow(JsonObject document, IReadOnlyDictionary<JsonNode, string> before)
    {
        var after = Of(document);
        foreach (var claim in (document[Claims] as JsonArray ?? []).OfType<JsonObject>())
        {
            var field = claim["field"]?.ToString() ?? "";
            var (part, path) = before.Where(entry => FieldPath.Covers(entry.Value, field)).OrderByDescending(entry => entry.Value.Length).FirstOrDefault();
            if (part is not null && after.TryGetValue(part, out var now) && now != path)
            {
                claim["field"] = now + field[path.Length..];
            }
        }
    }
}
