using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>What a record said before, said again in one place.</summary>
public sealed partial class RecordForm
{
    /// <summary>Puts a field, or an item of a list, back as it was, with the claims about it; all else stays.</summary>
    /// <param name="older">The document that says how it was.</param>
    /// <param name="path">The field path, with list keys as that document has them.</param>
    /// <exception cref="RuleBrokenException"><c>restore_gone</c>: neither has such a field, or only one has the item that it belongs to.</exception>
    public void Restore(JsonObject older, string path)
    {
        if (FieldPlace.Find(older, Document, path) is not { } place || place.Path != path)
        {
            throw new RuleBrokenException("restore_gone", $"The field {path} cannot be put back alone.");
        }

        var was = place.Before?.DeepClone();
        Change(() =>
        {
            RemoveClaims(PathOf(place, place.After));
            if (place.Index is { } index)
            {
                Exchange(place, was, index);
            }
            else if (was is null)
            {
                place.Holder.Remove(place.Name);
            }
            else
            {
                place.Holder[place.Name] = was;
            }
        });

        // by themselves: what stands at the place now is no part whose claims could follow it
        var now = PathOf(place, was);
        foreach (var claim in Items(older, ClaimsName).OfType<JsonObject>().Where(claim => now is not null && FieldPath.Covers(path, claim["field"]?.ToString() ?? "")))
        {
            AddClaim(now + claim["field"]!.ToString()[path.Length..], claim.DeepClone().AsObject());
        }
    }

    private static void Exchange(FieldPlace place, JsonNode? item, int index)
    {
        if (place.Holder[place.Name] is not JsonArray list)
        {
            place.Holder[place.Name] = list = [];
        }

        if (place.After is { } other)
        {
            index = list.IndexOf(other);
            list.RemoveAt(index);
        }

        if (item is not null)
        {
            list.Insert(Math.Min(index, list.Count), item);
        }
    }

    private string? PathOf(FieldPlace place, JsonNode? value)
    {
        var paths = PartPaths.Of(Document);
        return value is null ? null
            : place.Index is not null ? paths[value]
            : paths.TryGetValue(place.Holder, out var holder) ? $"{holder}/{place.Name}" : place.Name;
    }
}
