using System.Text.Json;
using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Field-by-field difference of two documents of one record.</summary>
public static class RecordDiff
{
    private const string Claims = "claims";

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The older, or null for a new record.</param>
    /// <param name="after">The newer, or null for a withdrawn one.</param>
    /// <returns>What was added, removed, changed and put in another order, claims apart.</returns>
    public static RecordDifference Of(RecordDocument? before, RecordDocument? after)
    {
        var (old, now) = (Read(before), Read(after));
        var (oldClaims, nowClaims) = (Take(old), Take(now));
        var fields = new List<FieldChange>();
        Compare("", old, now, fields);
        return new RecordDifference(fields, [.. ListEntries.Of(Claims, oldClaims, nowClaims).Entries.Select(ClaimOf).OfType<ClaimChange>()]);
    }

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The older, or null for a new record.</param>
    /// <param name="after">The newer, or null for a withdrawn one.</param>
    /// <returns>What was added, removed, changed and put in another order, by path; the fields of claims come last.</returns>
    public static IReadOnlyList<FieldChange> Between(RecordDocument? before, RecordDocument? after) => Of(before, after).Paths;

    private static JsonObject Read(RecordDocument? record) => record is null ? [] : JsonNode.Parse(RecordJson.Write(record))!.AsObject();

    private static JsonArray Take(JsonObject record)
    {
        var claims = record[Claims] as JsonArray ?? [];
        record.Remove(Claims);
        return claims;
    }

    private static ClaimChange? ClaimOf(ListEntry entry)
    {
        var fields = new List<FieldChange>();
        Compare("", entry.Before, entry.After, fields);
        return fields.Count == 0 ? null : new ClaimChange(entry.Key, entry.Before.Deserialize<ClaimRecord>(RecordJson.Options), entry.After.Deserialize<ClaimRecord>(RecordJson.Options), fields);
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<FieldChange> changes)
    {
        switch (before ?? after)
        {
            case JsonObject:
                var (old, now) = (before as JsonObject ?? [], after as JsonObject ?? []);
                foreach (var name in Names(old, now))
                {
                    Compare(Join(path, name), old[name], now[name], changes);
                }

                break;
            case JsonArray:
                Compare(path, ListEntries.Of(path[(path.LastIndexOf('/') + 1)..], before as JsonArray ?? [], after as JsonArray ?? []), changes);
                break;
            case { } when before?.ToString() != after?.ToString():
                changes.Add(new FieldChange(path, before?.ToString(), after?.ToString()));
                break;
        }
    }

    private static void Compare(string path, ListEntries list, List<FieldChange> changes)
    {
        foreach (var (key, before, after) in list.Entries)
        {
            Compare(Join(path, key), before, after, changes);
        }

        if (list.IsReordered)
        {
            changes.Add(new FieldChange(path, string.Join(", ", list.Before), string.Join(", ", list.After)) { Kind = ChangeKind.Reordered });
        }
    }

    // both have their names in one order, and each may leave some out
    private static IEnumerable<string> Names(JsonObject before, JsonObject after)
    {
        var left = before.Select(member => member.Key).ToList();
        foreach (var (name, _) in after)
        {
            for (var shared = left.IndexOf(name); shared >= 0 && left.Count > 0; shared--)
            {
                if (left[0] != name)
                {
                    yield return left[0];
                }

                left.RemoveAt(0);
            }

            yield return name;
        }

        foreach (var name in left)
        {
            yield return name;
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
