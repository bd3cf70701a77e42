using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Field-by-field difference of two documents of one record.</summary>
public static class RecordDiff
{
    private static readonly string[] KeyNames = ["key", "person", "party", "status", "rule", "text", "topic", "source"];

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The older, or null for a new record.</param>
    /// <param name="after">The newer, or null for a withdrawn one.</param>
    /// <returns>What was added, removed and changed, by path.</returns>
    public static IReadOnlyList<FieldChange> Between(RecordDocument? before, RecordDocument? after)
    {
        var old = Flatten(before);
        var now = Flatten(after);
        return
        [
            .. old.Where(field => !now.ContainsKey(field.Key)).Select(field => new FieldChange(field.Key, field.Value, null)),
            .. now.Where(field => old.GetValueOrDefault(field.Key) != field.Value).Select(field => new FieldChange(field.Key, old.GetValueOrDefault(field.Key), field.Value)),
        ];
    }

    private static Dictionary<string, string> Flatten(RecordDocument? record)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (record is not null)
        {
            Flatten(JsonNode.Parse(RecordJson.Write(record)), "", fields);
        }

        return fields;
    }

    private static void Flatten(JsonNode? node, string path, Dictionary<string, string> fields)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    Flatten(value, Join(path, name), fields);
                }

                break;
            case JsonArray items:
                foreach (var (key, item) in Keyed.By(items, KeyOf))
                {
                    Flatten(item, Join(path, key), fields);
                }

                break;
            default:
                fields[path] = node?.ToString() ?? "";
                break;
        }
    }

    /// <summary>What names an item of a list in a document.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A key; claims have none of their own: field, source and paragraph together name one.</returns>
    public static string KeyOf(JsonNode? item) => item switch
    {
        JsonObject claim when claim.ContainsKey("field") => $"{claim["field"]} [{claim["source"]} {claim["paragraph"]}]",
        JsonObject members => KeyNames.Select(name => members[name]?.ToString()).FirstOrDefault(key => key is not null) ?? "item",
        _ => item?.ToString() ?? "item",
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
