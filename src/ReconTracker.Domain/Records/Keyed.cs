using System.Text.Json.Nodes;

namespace ReconTracker.Domain.Records;

/// <summary>Gives the items of a list the keys by which field paths name them: the second of the same key becomes <c>key-2</c>, or the next that is not taken.</summary>
public static class Keyed
{
    private static readonly string[] Names = ["key", "person", "party", "status", "rule", "text", "topic", "source", "printed"];

    /// <summary>What names an item of a list, as it stands in a document.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A key; claims have none of their own: field, source and paragraph together name one.</returns>
    public static string Of(JsonNode? item) => item switch
    {
        JsonObject claim when claim.ContainsKey("field") => $"{claim["field"]} [{claim["source"]} {claim["paragraph"]}]",
        JsonObject members => (Names.Select(name => members[name]?.ToString()).FirstOrDefault(key => key is not null) ?? "item").Replace('/', '∕'), // a slash would end the key
        _ => item?.ToString() ?? "item",
    };

    /// <summary>Pairs each item with its key.</summary>
    /// <typeparam name="T">The item.</typeparam>
    /// <param name="items">The list in its order.</param>
    /// <param name="key">What names an item.</param>
    /// <returns>Keys that differ, with their items.</returns>
    public static IEnumerable<(string Key, T Item)> By<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal); // counted on from there: a list may hold one key a hundred thousand times
        foreach (var item in items)
        {
            var name = key(item);
            var free = name;
            for (var count = next.GetValueOrDefault(name, 2); !taken.Add(free); count++)
            {
                free = $"{name}-{count}";
                next[name] = count + 1;
            }

            yield return (free, item);
        }
    }
}
