using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Formats.CsvBundles;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Where in its JSON stands what rules and differences name by field paths (<c>delegations/hamas/attendance</c>): <c>delegations[0].attendance</c>.</summary>
internal static partial class JsonPaths
{
    /// <summary>The place of a field path in a record; of what holds it, when the record has no such field.</summary>
    public static string Of(RecordDocument record, string path)
    {
        if (path.StartsWith("claims/", StringComparison.Ordinal))
        {
            return Claim(record, path);
        }

        var segments = path.Split('/');
        var (node, place) = (Node(record), "");
        for (var index = 0; index < segments.Length && node?[segments[index]] is { } value; index++)
        {
            place += place.Length == 0 ? segments[index] : $".{segments[index]}";
            node = value;
            if (value is JsonArray items && index + 1 < segments.Length)
            {
                var item = CsvTable.Items(items).Index().FirstOrDefault(item => item.Item.Key == segments[index + 1], (-1, default));
                if (item.Index < 0)
                {
                    return place;
                }

                (node, place, index) = (item.Item.Item, $"{place}[{item.Index}]", index + 1);
            }
        }

        return place;
    }

    /// <summary>The place of the first reference to a record.</summary>
    public static string Of(RecordDocument record, RecordReference missing) => Find(Node(record), "", "", missing) ?? "";

    /// <summary>The line of a place, counted from 0 at the beginning of a document; of what holds it, when the document has no such place.</summary>
    public static long LineOf(ReadOnlySpan<byte> json, string place)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var found = 0;
        foreach (var step in Steps().Matches(place).Select(match => match.Value.TrimStart('.')))
        {
            if (!(step[0] == '[' ? IsAtItem(ref reader, int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)) : IsAtValue(ref reader, step)))
            {
                break;
            }

            found = (int)reader.TokenStartIndex;
        }

        return json[..found].Count((byte)'\n');
    }

    private static bool IsAtItem(ref Utf8JsonReader reader, int index)
    {
        var isList = reader.TokenType == JsonTokenType.StartArray && reader.Read();
        for (; isList && index > 0 && reader.TokenType != JsonTokenType.EndArray; index--)
        {
            reader.Skip();
            reader.Read();
        }

        return isList && reader.TokenType != JsonTokenType.EndArray;
    }

    private static bool IsAtValue(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isHere = reader.ValueTextEquals(name);
                reader.Read();
                if (isHere)
                {
                    return true;
                }

                reader.Skip();
            }
        }

        return false;
    }

    // a rule names a claim by its field, which several claims may have: the one that breaks it alone
    private static string Claim(RecordDocument record, string path)
    {
        foreach (var (index, claim) in record.Claims.Index().Where(claim => $"claims/{claim.Item.Field}" == path))
        {
            try
            {
                (record with { Claims = [claim] }).Check();
            }
            catch (RuleBrokenException broken) when (broken.Path == path)
            {
                return $"claims[{index}]";
            }
            catch (RuleBrokenException)
            {
                continue;
            }
        }

        return "claims";
    }

    private static string? Find(JsonNode? node, string name, string place, RecordReference missing) => node switch
    {
        JsonObject members => members.Select(member => Find(member.Value, member.Key, place.Length == 0 ? member.Key : $"{place}.{member.Key}", missing)).FirstOrDefault(found => found is not null),
        JsonArray items => items.Select((item, index) => Find(item, name, $"{place}[{index}]", missing)).FirstOrDefault(found => found is not null),
        JsonValue value when PathReferences.KindOfField(name) == missing.Kind && value.ToString() == missing.Slug => place,
        _ => null,
    };

    private static JsonNode? Node(RecordDocument record) => JsonSerializer.SerializeToNode(record, record.GetType(), RecordJson.Options);

    [GeneratedRegex(@"\[\d+\]|\.?[^.\[]+")]
    private static partial Regex Steps();
}
