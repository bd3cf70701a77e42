using System.Globalization;
using System.Text.Json.Nodes;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>The core questions as Directus is asked them.</summary>
internal static class DirectusQuestions
{
    private const string Fields = "slug,title,kind,format,track,scope,when_edtf,when_words,status,summary,place_city,place_country,"
        + "delegations.party,delegations.side,delegations.attendance,delegations.members.person,delegations.members.role,delegations.members.office,delegations.members.name_as_printed,issues.topic";

    /// <summary>The newest fifty with their delegations and members.</summary>
    public static string Timeline(RandomFilter filter) =>
        $"/items/meetings?fields={Fields}&sort=-dated,-first_day,-slug&limit=50&filter={Escape(And(Meeting(filter)))}";

    /// <summary>Counts of faction, topic, mediator and year: a call each.</summary>
    public static IReadOnlyList<string> Facets(RandomFilter filter) =>
    [
        Count("delegations", "party", "meeting", And([Is("attendance", "attended"), Of(And(Meeting(filter, faction: false)))])),
        Count("issues", "topic", "meeting", Of(And(Meeting(filter, topic: false)))),
        Count("delegations", "party", "meeting", And([Is("side", "mediator"), Of(And(Meeting(filter)))])),
        Count("meetings", "year", "slug", And(Meeting(filter, dates: false))),
    ];

    /// <summary>What the four calls answered, as our own facets print it.</summary>
    public static Answer FacetsOf(IReadOnlyList<JsonNode> answers)
    {
        (string Name, string Key)[] facets = [("faction", "party"), ("topic", "topic"), ("mediator", "party"), ("year", "year")];
        return new Answer([.. facets.Zip(answers).SelectMany(facet => facet.Second["data"]!.AsArray()
            .Select(row => $"{facet.First.Name} {Text(row![facet.First.Key])} {Text(row["countDistinct"]!.AsObject().First().Value)}")).Order(StringComparer.Ordinal)]);
    }

    // one meeting may match by two delegations: it counts once
    private static string Count(string table, string group, string counted, JsonObject filter) =>
        $"/items/{table}?aggregate[countDistinct]={counted}&groupBy[]={group}&limit=-1&filter={Escape(filter)}";

    private static string Text(JsonNode? value) => value?.ToString() ?? "none";

    private static List<JsonObject> Meeting(RandomFilter filter, bool faction = true, bool topic = true, bool dates = true) =>
    [
        In("scope", ["in", "related"]),
        .. faction ? (JsonObject[])[new JsonObject { ["delegations"] = Present(filter) }] : [],
        .. topic && filter.Topic is { } issue ? (JsonObject[])[new JsonObject { ["issues"] = Is("topic", issue) }] : [],
        .. dates && filter.From is not null ? (JsonObject[])[Compare("last_day", "_gte", filter.Since)] : [],
        .. dates && filter.To is not null ? (JsonObject[])[Compare("first_day", "_lte", filter.Until)] : [],
    ];

    private static JsonObject Present(RandomFilter filter)
    {
        var present = In("party", filter.Factions);
        present["attendance"] = new JsonObject { ["_eq"] = "attended" };
        return present;
    }

    private static JsonObject And(IEnumerable<JsonObject> all) => new() { ["_and"] = new JsonArray([.. all]) };

    private static JsonObject Of(JsonObject meeting) => new() { ["meeting"] = meeting };

    private static JsonObject Is(string column, string value) => new() { [column] = new JsonObject { ["_eq"] = value } };

    private static JsonObject In(string column, IEnumerable<string> values) => new() { [column] = new JsonObject { ["_in"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) } };

    private static JsonObject Compare(string column, string how, DateOnly day) => new() { [column] = new JsonObject { [how] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } };

    private static string Escape(JsonObject filter) => Uri.EscapeDataString(filter.ToJsonString());
}
