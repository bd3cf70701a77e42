using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Brings together what two editors made of the same document, field by field: what only one of them changed is taken over, and where both did, one's own stays and the conflict is told.</summary>
/// <remarks>A three-way merge. Documents need not be whole records: a form may hold half of one. Items of lists are told apart by what names them, as in <see cref="RecordDiff"/>.</remarks>
public sealed class RecordMerge
{
    private readonly List<MergeConflict> _conflicts = [];
    private readonly IReadOnlySet<string> _taken;

    private RecordMerge(JsonObject before, JsonObject theirs, JsonObject mine, IReadOnlySet<string> taken)
    {
        _taken = taken;
        Document = (JsonObject)Merge("", before, theirs, mine)!;
    }

    /// <summary>The document with both editors' changes.</summary>
    public JsonObject Document { get; }

    /// <summary>The fields that both changed differently, in the order of the document.</summary>
    public IReadOnlyList<MergeConflict> Conflicts => _conflicts;

    /// <summary>Merges two documents that were made of one.</summary>
    /// <param name="before">What both began with.</param>
    /// <param name="theirs">What was stored meanwhile.</param>
    /// <param name="mine">One's own.</param>
    /// <param name="taken">The paths of conflicts where the other's value is taken; none unless told.</param>
    /// <returns>The merged document and the conflicts that are left; the three given are left as they are.</returns>
    public static RecordMerge Of(JsonObject before, JsonObject theirs, JsonObject mine, IReadOnlySet<string>? taken = null) => new(before, theirs, mine, taken ?? new HashSet<string>());

    private JsonNode? Merge(string path, JsonNode? before, JsonNode? theirs, JsonNode? mine)
    {
        if (JsonNode.DeepEquals(before, mine))
        {
            return theirs?.DeepClone();
        }

        if (JsonNode.DeepEquals(before, theirs) || JsonNode.DeepEquals(theirs, mine))
        {
            return mine?.DeepClone();
        }

        switch (theirs, mine)
        {
            case (JsonObject, JsonObject):
                return Merge(path, before as JsonObject ?? [], (JsonObject)theirs, (JsonObject)mine);
            case (JsonArray, JsonArray):
                return Merge(path, before as JsonArray ?? [], (JsonArray)theirs, (JsonArray)mine);
            default:
                if (_taken.Contains(path))
                {
                    return theirs?.DeepClone();
                }

                _conflicts.Add(new MergeConflict(path, Said(before), Said(theirs), Said(mine)));
                return mine?.DeepClone();
        }
    }

    private JsonObject Merge(string path, JsonObject before, JsonObject theirs, JsonObject mine)
    {
        var merged = new JsonObject();
        foreach (var name in mine.Concat(theirs).Select(member => member.Key).Concat(before.Select(member => member.Key)).Distinct())
        {
            if (Merge(Join(path, name), before[name], theirs[name], mine[name]) is { } value)
            {
                merged.Add(name, value);
            }
        }

        return merged;
    }

    // one's own order, then what the other added
    private JsonArray Merge(string path, JsonArray before, JsonArray theirs, JsonArray mine)
    {
        var (old, other, own) = (ByKey(before), ByKey(theirs), ByKey(mine));
        return [.. own.Keys.Concat(other.Keys).Concat(old.Keys).Distinct()
            .Select(key => Merge(Join(path, key), old.GetValueOrDefault(key), other.GetValueOrDefault(key), own.GetValueOrDefault(key)))
            .Where(item => item is not null)];
    }

    private static OrderedDictionary<string, JsonNode?> ByKey(JsonArray items)
    {
        var keyed = new OrderedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (key, item) in Keyed.By(items, Keyed.Of))
        {
            keyed.Add(key, item);
        }

        return keyed;
    }

    private static string? Said(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value => value.ToString(),
        _ => node.ToJsonString(RecordJson.Options),
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
