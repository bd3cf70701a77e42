using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Two states of a list, entry by entry: which entry of the newer is which of the older, wherever it stands and whatever number its key has now.</summary>
internal sealed class ListEntries
{
    // where order says something, or gives the second of a name the number by which claims point to it
    private static readonly string[] Ordered = ["status", "speakers", "relayedBy", "affiliations", "ploMembership"];

    // of many entries of one name, so many are looked at for the one most alike
    private const int MostCandidates = 20;

    private ListEntries(IReadOnlyList<ListEntry> entries, IReadOnlyList<string> before, IReadOnlyList<string> after, bool isReordered) =>
        (Entries, Before, After, IsReordered) = (entries, before, after, isReordered);

    /// <summary>Those of the older state in its order, then those that were added.</summary>
    public IReadOnlyList<ListEntry> Entries { get; }

    /// <summary>The keys of the older state in its order.</summary>
    public IReadOnlyList<string> Before { get; }

    /// <summary>The keys of the newer state in its order.</summary>
    public IReadOnlyList<string> After { get; }

    /// <summary>Whether order matters in the list and is another than removing entries, and adding others at the end, would give.</summary>
    public bool IsReordered { get; }

    public static ListEntries Of(string list, JsonArray before, JsonArray after)
    {
        var partners = Partners(before, after, Namings(list));
        var entries = Keyed.By(
            before.Select((entry, at) => (Before: entry, After: Array.IndexOf(partners, at) is var now and >= 0 ? after[now] : null))
                .Concat(after.Where((_, at) => partners[at] < 0).Select(entry => (Before: (JsonNode?)null, After: entry))),
            pair => Keyed.Of(pair.Before ?? pair.After)).Select(keyed => new ListEntry(keyed.Key, keyed.Item.Before, keyed.Item.After)).ToList();
        var keys = entries.Where(entry => entry.After is not null).ToDictionary<ListEntry, JsonNode, string>(entry => entry.After!, entry => entry.Key, ReferenceEqualityComparer.Instance);
        var order = after.Select(entry => keys[entry!]).ToList();
        var isReordered = Ordered.Contains(list) && !order.SequenceEqual(entries.Where(entry => entry.After is not null).Select(entry => entry.Key));
        return new ListEntries(entries, [.. entries.Take(before.Count).Select(entry => entry.Key)], order, isReordered);
    }

    // for each entry of the newer state the place of the same in the older, or -1: what is equal first, then what answers to one name
    private static int[] Partners(JsonArray before, JsonArray after, IEnumerable<Func<JsonNode, string?>> namings)
    {
        var partners = Enumerable.Repeat(-1, after.Count).ToArray();
        var free = Enumerable.Range(0, before.Count).ToList();
        foreach (var naming in namings)
        {
            var named = free.ToLookup(at => naming(before[at]!));
            for (var at = 0; at < after.Count && free.Count > 0; at++)
            {
                if (partners[at] < 0 && naming(after[at]!) is { } name && named[name].Where(free.Contains).Take(MostCandidates).ToList() is { Count: > 0 } candidates)
                {
                    partners[at] = candidates.MaxBy(candidate => Likeness(before[candidate]!, after[at]!));
                    free.Remove(partners[at]);
                }
            }
        }

        return partners;
    }

    private static IEnumerable<Func<JsonNode, string?>> Namings(string list) => list switch
    {
        // a claim may be moved to another passage of its source, or to another field
        "claims" => [Whole, Keyed.Of, claim => $"{claim["field"]} [{claim["source"]}]", claim => claim["fragment"] is { } words ? $"{words} [{claim["source"]} {claim["paragraph"]}]" : null],

        // the key of an outcome is our own, not a fact: one that is the same under another key is renamed
        "outcomes" => [Whole, Keyed.Of, Unnamed],
        _ => [Whole, Keyed.Of],
    };

    private static string Whole(JsonNode entry) => entry.ToJsonString();

    private static string Unnamed(JsonNode entry)
    {
        var rest = entry.DeepClone().AsObject();
        rest.Remove("key");
        return Whole(rest);
    }

    private static int Likeness(JsonNode before, JsonNode after) =>
        before is JsonObject old && after is JsonObject now ? old.Count(member => now[member.Key] is { } value && JsonNode.DeepEquals(member.Value, value)) : 0;
}
