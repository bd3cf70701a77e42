using System.Text.Json.Serialization.Metadata;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>Reads field paths against the document shape: property names, and a key after each list.</summary>
internal static class RecordShape
{
    /// <summary>The list items that a path passes through, as paths: for <c>delegations/dflp/members/talal-naji</c>, the delegation and the member.</summary>
    /// <returns>The items from the outside in; null when the shape has no such path.</returns>
    public static IReadOnlyList<string>? ItemsOn(RecordKind kind, string path)
    {
        var items = new List<string>();
        var segments = path.Split('/');
        var at = RecordJson.TypeOf(kind);
        for (var index = 0; index < segments.Length; index++)
        {
            if (PropertyType(at, segments[index]) is not { } type)
            {
                return null;
            }

            at = type;
            if (ItemType(type) is { } item && index + 1 < segments.Length)
            {
                index++;
                items.Add(string.Join('/', segments[..(index + 1)]));
                at = item;
            }
        }

        return items;
    }

    private static Type? PropertyType(Type owner, string name)
    {
        var info = RecordJson.Options.GetTypeInfo(owner);
        return info.Kind == JsonTypeInfoKind.Object ? info.Properties.FirstOrDefault(property => property.Name == name)?.PropertyType : null;
    }

    private static Type? ItemType(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var list && (list == typeof(IReadOnlyList<>) || list == typeof(IReadOnlyDictionary<,>))
            ? type.GetGenericArguments()[^1]
            : null;
}
