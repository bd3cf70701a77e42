using System.Collections;
using System.Text.Json.Nodes;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Reading.Codebook;

namespace ReconTracker.Web.Formats.CsvBundles;

/// <summary>One table of the CSV bundle: the records of a kind, or one of the lists within them; drawn from the types of the documents.</summary>
/// <param name="Name">Its name: <c>meetings</c>, <c>meetings-delegations</c>, <c>meetings-delegations-members</c>.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Trail">The lists that lead to it from the record; none for the records themselves.</param>
/// <param name="Columns">The columns of an item, after those of <see cref="Keys"/>.</param>
internal sealed record CsvTable(string Name, RecordKind Kind, IReadOnlyList<string> Trail, IReadOnlyList<CsvColumn> Columns)
{
    private static readonly CsvColumn[] Pair = [new("key", ["key"], IsNumber: false, IsMany: false), new("value", ["value"], IsNumber: false, IsMany: false)];

    /// <summary>All tables of a bundle, records before their lists, and each kind after those it refers to.</summary>
    public static IReadOnlyList<CsvTable> All { get; } =
    [
        .. Walk("sources", RecordKind.Source, [], typeof(SourceRecord)),
        .. Walk("topics", RecordKind.Topic, [], typeof(TopicRecord)),
        .. Walk("parties", RecordKind.Party, [], typeof(PartyRecord)),
        .. Walk("people", RecordKind.Person, [], typeof(PersonRecord)),
        .. Walk("meetings", RecordKind.Meeting, [], typeof(MeetingRecord)),
        .. Walk("statements", RecordKind.Statement, [], typeof(StatementRecord)),
    ];

    /// <summary>The name of its file.</summary>
    public string File => $"{Name}.csv";

    /// <summary>The columns that say where an item belongs: the record's slug, then the key of each item around it.</summary>
    public IReadOnlyList<string> Keys => Trail.Count == 0 ? [] : ["slug", .. Trail.SkipLast(1)];

    /// <summary>The headings.</summary>
    public IReadOnlyList<string> Header => [.. Keys, .. Columns.Select(column => column.Name)];

    /// <summary>Whether its items are pairs of a name and a text, and not parts.</summary>
    public bool IsRegister => Columns == (IReadOnlyList<CsvColumn>)Pair;

    /// <summary>The rows of a record.</summary>
    public IEnumerable<string?[]> Rows(JsonObject record)
    {
        IEnumerable<(string[] Keys, string Own, JsonNode? Item)> items = [([], record["slug"]!.ToString(), record)];
        foreach (var list in Trail)
        {
            items = items.SelectMany(holder => Items(holder.Item?[list]).Select(item => ((string[])[.. holder.Keys, holder.Own], item.Key, item.Item)));
        }

        return items.Select(item => (string?[])[.. item.Keys, .. Columns.Select(column => column.Cell(item.Item))]);
    }

    /// <summary>The items of a list with their keys.</summary>
    public static IEnumerable<(string Key, JsonNode? Item)> Items(JsonNode? list) => list switch
    {
        JsonArray items => Keyed.By(items, Keyed.Of),
        JsonObject pairs => pairs.Select(pair => (pair.Key, (JsonNode?)new JsonObject { ["key"] = pair.Key, ["value"] = pair.Value!.DeepClone() })),
        _ => [],
    };

    private static IEnumerable<CsvTable> Walk(string name, RecordKind kind, IReadOnlyList<string> trail, Type type)
    {
        yield return new CsvTable(name, kind, trail, typeof(IEnumerable<KeyValuePair<string, string>>).IsAssignableFrom(type) ? Pair : [.. ColumnsOf(type, [])]);
        foreach (var list in CodebookContents.PropertiesOf(type).Where(property => IsTable(property.PropertyType)))
        {
            var items = list.PropertyType.GetGenericArguments();
            foreach (var table in Walk($"{name}-{list.Name}", kind, [.. trail, list.Name], items.Length == 1 ? items[0] : list.PropertyType))
            {
                yield return table;
            }
        }
    }

    private static IEnumerable<CsvColumn> ColumnsOf(Type type, IReadOnlyList<string> path)
    {
        foreach (var property in CodebookContents.PropertiesOf(type).Where(property => path.Count > 0 || !IsTable(property.PropertyType)).OrderBy(property => property.Name != "slug"))
        {
            IReadOnlyList<string> own = [.. path, property.Name];
            var isMany = IsList(property.PropertyType);
            var value = isMany ? property.PropertyType.GetGenericArguments()[0] : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (IsTable(property.PropertyType))
            {
                throw new InvalidOperationException($"The CSV bundle has no table for the list {string.Join('.', own)}: lists stand in records and in their items.");
            }

            foreach (var column in !isMany && CodebookContents.IsPart(value) ? ColumnsOf(value, own) : [new CsvColumn(string.Join('.', own), own, value == typeof(int), isMany)])
            {
                yield return column;
            }
        }
    }

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    // codes, slugs and numbers stand in one cell; whatever may hold a semicolon needs rows
    private static bool IsTable(Type type) => IsList(type) && (type.GetGenericArguments() is not [var item] || item == typeof(string) || CodebookContents.IsPart(item));
}
