using System.Text.Json.Nodes;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>Where sources disagree, and which of them the record follows.</summary>
public sealed partial class RecordForm
{
    /// <summary>What each claim on a field says; none where all say the same. What a text misprints is no reading.</summary>
    public IReadOnlyList<(JsonObject Claim, string Value)> Readings(string path)
    {
        var adopted = Adopted(path) ?? "";
        var readings = ClaimsOn(path).Where(claim => StandingOf(claim) != Standing.AsPrinted)
            .Select(claim => (claim, claim["value"]?.ToString().Trim() is { Length: > 0 } value ? value : adopted)).ToList();
        return readings.Select(reading => reading.Item2).Distinct().Count() > 1 ? readings : [];
    }

    /// <summary>Whether the record can take over a reading of a field as it is told: it holds one value there, or a date.</summary>
    public bool CanAdopt(string path) => Adopted(path) is not null;

    /// <summary>Follows one claim on a field: the field says what the claim says, claims that say the same are preferred, all others are alternatives, and the claim's note says why.</summary>
    /// <returns>Whether that was done: not where the claim is no reading any more, since it is gone or its standing is another.</returns>
    public bool Prefer(string path, JsonObject claim, string reason)
    {
        var readings = Readings(path);
        if (readings.FirstOrDefault(reading => ReferenceEquals(reading.Claim, claim)) is not { Value: { } chosen })
        {
            return false;
        }

        Change(() =>
        {
            Adopt(path, chosen);
            foreach (var (other, value) in readings)
            {
                var standing = value != chosen ? Standing.Alternative : StandingOf(other) == Standing.Corrected ? Standing.Corrected : Standing.Preferred;
                other["standing"] = Vocabulary.Code(standing);
                other.Remove("value");
                if (value != chosen)
                {
                    other["value"] = value;
                }
            }

            claim["note"] = $"{claim["note"]} {reason}".Trim();
        });
        return true;
    }

    // the value a record holds, as claims give it; null where it holds none or a part that is more than a date
    private string? Adopted(string path) => At(path) switch
    {
        JsonValue value => value.ToString(),
        JsonObject date when date["edtf"] is { } edtf => edtf.ToString(),
        _ => null,
    };

    private void Adopt(string path, string value)
    {
        if (At(path) is JsonObject date && date["edtf"]?.ToString() != value)
        {
            date["edtf"] = value;
            date.Remove("words"); // they are those of the other source
        }
        else if (At(path) is JsonValue old)
        {
            old.ReplaceWith(old.TryGetValue<int>(out _) && int.TryParse(value, out var number) ? JsonValue.Create(number) : JsonValue.Create(value));
        }
    }

    private JsonNode? At(string path)
    {
        JsonNode? node = Document;
        foreach (var step in path.Split('/'))
        {
            node = node switch
            {
                JsonObject part => part[step],
                JsonArray list => Keyed.By(list, Keyed.Of).FirstOrDefault(pair => pair.Key == step).Item,
                _ => null,
            };
        }

        return node;
    }

    private static Standing? StandingOf(JsonObject claim) => Vocabulary.TryParse<Standing>(claim["standing"]?.ToString() ?? "", out var standing) ? standing : null;
}
