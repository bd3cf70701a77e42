using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.History;

/// <summary>What of a comparison an editor may put back as it was, each once: at the first of its fields that differ, or else at its claims.</summary>
internal sealed class Restorables
{
    private readonly Dictionary<string, string> _atFields = [];
    private readonly Dictionary<string, string> _atClaims = [];

    public Restorables(Comparison comparison)
    {
        if (comparison.Records is not [var older, var newer])
        {
            return;
        }

        var (before, after) = (Node(older), Node(newer));
        var offered = new HashSet<string>();
        foreach (var (offers, path) in comparison.Fields.Select(field => (_atFields, field.Path)).Concat(comparison.Claims.Select(claim => (_atClaims, claim.Field))))
        {
            if (FieldPlace.Find(before, after, path) is { } place && offered.Add(place.Path))
            {
                offers.Add(path, place.Path);
            }
        }
    }

    /// <summary>The path to put back where a field is shown; null where that is offered elsewhere, or cannot be.</summary>
    public string? AtField(string path) => _atFields.GetValueOrDefault(path);

    /// <summary>The same where the claims on a field are shown.</summary>
    public string? AtClaims(string path) => _atClaims.GetValueOrDefault(path);

    private static JsonObject Node(RecordDocument record) => JsonNode.Parse(RecordJson.Write(record))!.AsObject();
}
