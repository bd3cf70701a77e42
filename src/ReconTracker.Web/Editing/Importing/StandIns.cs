using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>Something acceptable in the place of what a document was refused for, so that what else is wrong with it can be told. Nothing of it is kept.</summary>
internal static partial class StandIns
{
    // one of these is what any value of the domain accepts
    private static readonly string[] Values = ["\"x\"", "\"en\"", "\"2000\"", "\"RU\"", "1", "true", $"\"{new string('0', 64)}\""];

    /// <summary>Puts a stand-in at a place.</summary>
    /// <param name="document">The document; changed.</param>
    /// <param name="type">What it should be.</param>
    /// <param name="path">The place, as the serializer says it: <c>delegations[0].party</c>.</param>
    /// <param name="missing">The members that are missing there; none when what stands there is wrong.</param>
    /// <returns>Whether something was changed.</returns>
    public static bool Put(JsonObject document, Type type, string path, IReadOnlyList<string> missing)
    {
        var (node, info) = ((JsonNode?)document, Info(type));
        var steps = Steps().Matches(path).Select(step => step.Groups.Values.Skip(1).First(group => group.Success).Value).ToList();
        foreach (var (index, step) in steps.Index())
        {
            var inner = info is null ? null : info.Kind is JsonTypeInfoKind.Object ? Member(info, step) : info.ElementType is { } element ? Info(element) : null;
            if (index == steps.Count - 1 && missing.Count == 0)
            {
                return Put(node, step, inner);
            }

            (node, info) = (At(node, step), inner);
        }

        if (node is not JsonObject container || info is null)
        {
            return false;
        }

        foreach (var name in missing)
        {
            container[name] = Member(info, name) is { } member ? Of(member) : null;
        }

        return missing.Count > 0;
    }

    private static bool Put(JsonNode? holder, string step, JsonTypeInfo? type)
    {
        switch (holder)
        {
            case JsonObject members when type is null:
                return members.Remove(step);
            case JsonObject members:
                members[step] = Of(type);
                return true;
            case JsonArray items when type is not null && At(items, step) is not null:
                items[int.Parse(step, CultureInfo.InvariantCulture)] = Of(type);
                return true;
            default:
                return false;
        }
    }

    private static JsonNode? At(JsonNode? holder, string step) => holder switch
    {
        JsonObject members => members[step],
        JsonArray items => int.TryParse(step, CultureInfo.InvariantCulture, out var index) && index < items.Count ? items[index] : null,
        _ => null,
    };

    private static JsonNode? Of(JsonTypeInfo type) => type switch
    {
        { Kind: JsonTypeInfoKind.Object } => new JsonObject(type.Properties.Where(member => member.IsRequired).Select(member => KeyValuePair.Create(member.Name, Of(Info(member.PropertyType))))),
        { Kind: JsonTypeInfoKind.Enumerable } => new JsonArray(),
        { Kind: JsonTypeInfoKind.Dictionary } => new JsonObject(),
        _ when (Nullable.GetUnderlyingType(type.Type) ?? type.Type) is { IsEnum: true } terms => JsonSerializer.SerializeToNode(Enum.GetValues(terms).GetValue(0), terms, RecordJson.Options),
        _ => Values.Where(value => IsRead(value, type)).Select(value => JsonNode.Parse(value)).FirstOrDefault(),
    };

    private static bool IsRead(string value, JsonTypeInfo type)
    {
        try
        {
            return JsonSerializer.Deserialize(value, type) is not null;
        }
        catch (Exception refusal) when (refusal is JsonException or FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private static JsonTypeInfo? Member(JsonTypeInfo type, string name) => type.Properties.FirstOrDefault(member => member.Name == name) is { } member ? Info(member.PropertyType) : null;

    private static JsonTypeInfo Info(Type type) => RecordJson.Options.GetTypeInfo(type);

    [GeneratedRegex(@"\['([^']*)'\]|\[(\d+)\]|([^.\[\]]+)")]
    private static partial Regex Steps();
}
