using System.Text.Json;
using System.Text.Json.Nodes;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>Makes documents speak of one person or party where they spoke of another: the references, and the paths and readings of the evidence.</summary>
/// <param name="from">Of whom they spoke.</param>
/// <param name="into">Of whom they speak now; of the same kind.</param>
public sealed class Repointing(RecordReference from, Slug into)
{
    // lists in which one person or party stands once
    private static readonly string[] Once = ["delegations", "members", "endorsements", "speakers", "relayedBy"];

    /// <summary>A document with every mention of the one made one of the other. Where both stood in one list, what is said of them is brought together.</summary>
    /// <param name="record">Any document.</param>
    /// <returns>The document, not yet checked; equal to the one given when it mentions neither.</returns>
    /// <exception cref="RuleBrokenException">What is said of the two contradicts; the path and the sentence say where.</exception>
    public RecordDocument Of(RecordDocument record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var document = JsonNode.Parse(RecordJson.Write(record))!.AsObject();
        var before = PartPaths.Of(document);
        var changed = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        Rename(document, changed);
        PartPaths.Follow(document, before);
        var reread = RenameClaims(document);
        BringTogether(document, document, changed);
        var after = Repeated.Dropped(record.RecordKind, document);
        RefuseSettled(after, reread);
        return after;
    }

    // two sources differed about the two, and no longer do: which of the claims goes is for an editor to say
    private void RefuseSettled(RecordDocument record, HashSet<string> reread)
    {
        var facts = record.Facts().Where(fact => fact.Value == into.Value).Select(fact => fact.Path).ToHashSet(StringComparer.Ordinal);
        if (record.Claims.FirstOrDefault(claim => claim.Standing == Standing.Alternative && claim.Value == into.Value && reread.Contains(claim.Field) && facts.Contains(claim.Field)) is { } settled)
        {
            throw new RuleBrokenException(settled.Field, "Sources differ here only about which of the two it was: settle these claims first.");
        }
    }

    private bool Rename(JsonNode node, HashSet<JsonNode> changed)
    {
        var isChanged = false;
        switch (node)
        {
            case JsonObject part:
                foreach (var (name, value) in part.Where(member => member.Key != "claims").ToList())
                {
                    if (value is JsonValue && PathReferences.KindOfField(name) == from.Kind && value.ToString() == from.Slug.Value)
                    {
                        part[name] = into.Value;
                        isChanged = true;
                    }
                    else if (value is JsonObject or JsonArray)
                    {
                        isChanged |= Rename(value, changed);
                    }
                }

                break;
            case JsonArray list:
                foreach (var item in list.OfType<JsonObject>())
                {
                    isChanged |= Rename(item, changed);
                }

                break;
        }

        if (isChanged)
        {
            changed.Add(node);
        }

        return isChanged;
    }

    // a claim may speak of somebody whom the record does not name, or read a name that the record does not have
    private HashSet<string> RenameClaims(JsonObject document)
    {
        var reread = new HashSet<string>(StringComparer.Ordinal);
        var parts = PartPaths.Of(document).Values.ToHashSet(StringComparer.Ordinal);
        foreach (var claim in (document["claims"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var steps = claim["field"]!.ToString().Split('/');
            for (var at = 0; at + 1 < steps.Length; at++)
            {
                if (PathReferences.KindsOf(steps[at]).Contains(from.Kind) && !parts.Contains(string.Join('/', steps[..(at + 2)])) && steps[at + 1] == from.Slug.Value)
                {
                    steps[at + 1] = into.Value;
                }
            }

            claim["field"] = string.Join('/', steps);
            if (claim["value"]?.ToString() == from.Slug.Value && IsRead(steps))
            {
                claim["value"] = into.Value;
                reread.Add(claim["field"]!.ToString());
            }
        }

        return reread;
    }

    // what is read at a field that names a record, or at a whole entry that is told by one
    private bool IsRead(string[] steps) => PathReferences.KindOfField(steps[^1]) == from.Kind || (steps.Length > 1 && PathReferences.KindsOf(steps[^2]).Contains(from.Kind));

    private static void BringTogether(JsonObject document, JsonObject part, HashSet<JsonNode> changed)
    {
        foreach (var (name, value) in part.Where(member => member.Key != "claims").ToList())
        {
            foreach (var inner in value is JsonObject one ? [one] : (value as JsonArray ?? []).OfType<JsonObject>())
            {
                BringTogether(document, inner, changed);
            }

            if (value is JsonArray list && Once.Contains(name))
            {
                foreach (var same in list.GroupBy(Keyed.Of).Where(group => group.Count() > 1 && group.Any(item => changed.Contains(item!))).ToList())
                {
                    BringTogether(document, list, [.. same.Select(item => item!.AsObject())]);
                }
            }
        }
    }

    private static void BringTogether(JsonObject document, JsonArray list, List<JsonObject> same)
    {
        var paths = PartPaths.Of(document);
        var whole = same[0];
        foreach (var other in same.Skip(1))
        {
            var both = RecordMerge.Of([], other, whole);
            if (both.Conflicts is [var conflict, ..])
            {
                throw new RuleBrokenException($"{paths[same[0]]}/{conflict.Path}", $"What is said of the two differs: '{conflict.Mine}' and '{conflict.Theirs}'.");
            }

            whole = both.Document;
        }

        foreach (var claim in (document["claims"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var field = claim["field"]!.ToString();
            if (same.Skip(1).Select(other => paths[other]).FirstOrDefault(path => FieldPath.Covers(path, field)) is { } left)
            {
                claim["field"] = paths[same[0]] + field[left.Length..];
            }
        }

        list[list.IndexOf(same[0])] = whole;
        foreach (var other in same.Skip(1))
        {
            list.Remove(other);
        }
    }
}
