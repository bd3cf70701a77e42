using System.Text.Json.Nodes;

namespace ReconTracker.Domain.Editing;

/// <summary>Where a field stands in two documents of one record: the smallest whole around it that one document can take over from the other. A date is taken with its words and its basis, and an item that only one of them has is taken whole.</summary>
public sealed class FieldPlace
{
    private FieldPlace(string path, (JsonObject Holder, string Name) at, (JsonNode? Before, JsonNode? After) values, int? index) =>
        (Path, Holder, Name, Before, After, Index) = (path, at.Holder, at.Name, values.Before, values.After, index);

    /// <summary>Its field path, with list keys as the older document has them.</summary>
    public string Path { get; }

    /// <summary>What holds it in the newer document.</summary>
    public JsonObject Holder { get; }

    /// <summary>The name of the field in its holder; of an item, the name of the list.</summary>
    public string Name { get; }

    /// <summary>What the older document says; null where it says nothing.</summary>
    public JsonNode? Before { get; }

    /// <summary>What the newer document says; null where it says nothing.</summary>
    public JsonNode? After { get; }

    /// <summary>Of an item its place in the list of the older document, or behind all of them; null for a field.</summary>
    public int? Index { get; }

    /// <summary>Finds a field.</summary>
    /// <param name="before">The older document.</param>
    /// <param name="after">The newer document.</param>
    /// <param name="path">The field path, as <see cref="RecordDiff"/> names it.</param>
    /// <returns>The field, or what it can only be taken over with; null when neither document has it.</returns>
    public static FieldPlace? Find(JsonObject before, JsonObject after, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (old, now) = (before, after);
        var steps = path.Split('/');
        for (var step = 0; step < steps.Length; step += 2)
        {
            var name = steps[step];
            var (was, being) = (old[name], now[name]);
            if (was is null && being is null)
            {
                return null;
            }

            if ((was ?? being) is not JsonArray || step + 1 == steps.Length)
            {
                return new FieldPlace(string.Join('/', steps[..(step + 1)]), (now, name), (was, being), null);
            }

            var entries = ListEntries.Of(name, was as JsonArray ?? [], being as JsonArray ?? []).Entries;
            if (entries.FirstOrDefault(candidate => candidate.Key == steps[step + 1]) is not { } entry)
            {
                return null;
            }

            if (step + 2 == steps.Length || entry is not { Before: JsonObject item, After: JsonObject other })
            {
                return new FieldPlace(string.Join('/', steps[..(step + 2)]), (now, name), (entry.Before, entry.After), entries.ToList().IndexOf(entry));
            }

            (old, now) = (item, other);
        }

        return null;
    }
}
