using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>Does to a document what a difference says, knowing nothing but the difference: lists are objects from key to entry until they are printed.</summary>
internal static class AppliedChanges
{
    private static readonly string[] Lists =
    [
        "status", "delegations", "members", "outcomes", "endorsements", "roles", "topics", "names", "affiliations", "ploMembership",
        "speakers", "relayedBy", "positions", "furniture", "knownErrors", "explanations",
    ];

    private static readonly string[] Ordered = ["status", "speakers", "relayedBy", "affiliations", "ploMembership"];

    /// <summary>The document after the changes, its claims aside.</summary>
    public static string To(RecordDocument before, IEnumerable<FieldChange> changes)
    {
        var tree = new JsonObject();
        foreach (var change in RecordDiff.Of(null, before).Fields.Concat(changes))
        {
            Apply(tree, change.Path.Split('/'), change);
        }

        return Printed("", tree);
    }

    /// <summary>A document itself, printed alike: lists in which order says nothing are sorted.</summary>
    public static string Printed(RecordDocument record)
    {
        var document = JsonNode.Parse(RecordJson.Write(record))!.AsObject();
        document.Remove("claims");
        return Printed("", document);
    }

    private static void Apply(JsonObject holder, ReadOnlySpan<string> path, FieldChange change)
    {
        if (path.Length > 1)
        {
            if (holder[path[0]] is not JsonObject inner)
            {
                holder[path[0]] = inner = [];
            }

            Apply(inner, path[1..], change);
            if (inner.Count == 0)
            {
                holder.Remove(path[0]);
            }
        }
        else if (change.Kind == ChangeKind.Reordered)
        {
            var list = holder[path[0]]!.AsObject();
            list.Select(entry => entry.Key).ShouldBe(change.After!.Split(", "), ignoreOrder: true);
            holder[path[0]] = new JsonObject(change.After.Split(", ").Select(key => KeyValuePair.Create(key, list[key]?.DeepClone())));
        }
        else
        {
            (holder[path[0]]?.ToString()).ShouldBe(change.Before, change.Path);
            _ = change.After is null ? holder.Remove(path[0]) : (holder[path[0]] = change.After) is not null;
        }
    }

    private static string Printed(string name, JsonNode? node) => node switch
    {
        JsonArray list => Printed(name, list.AsEnumerable()),
        JsonObject list when Lists.Contains(name) => Printed(name, list.Select(entry => entry.Value)),
        JsonObject members => $"{{{string.Join(", ", members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}: {Printed(member.Key, member.Value)}"))}}}",
        _ => $"'{node}'",
    };

    private static string Printed(string name, IEnumerable<JsonNode?> list)
    {
        var entries = list.Select(entry => Printed("", entry));
        return $"[{string.Join(", ", Ordered.Contains(name) ? entries : entries.Order(StringComparer.Ordinal))}]";
    }
}
