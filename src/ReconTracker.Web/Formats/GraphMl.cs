using System.Globalization;
using System.Text;
using System.Xml;

namespace ReconTracker.Web.Formats;

/// <summary>A network of who was where with whom as GraphML: undirected, with names, kinds and weights as data.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="About">What it shows, in one line.</param>
internal sealed record GraphMl(string Name, string About) : IResult
{
    public const string ContentType = "application/graphml+xml; charset=utf-8";

    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Name, string Type)[] Keys =
    [
        ("name", "node", "name", "string"), ("kind", "node", "kind", "string"), ("meetings", "node", "meetings", "int"),
        ("weight", "edge", "weight", "int"), ("could", "edge", "could", "int"), ("met", "edge", "meetings", "string"), ("about", "graph", "about", "string"),
    ];

    /// <summary>Who.</summary>
    public required IReadOnlyList<Node> Nodes { get; init; }

    /// <summary>Who with whom.</summary>
    public required IReadOnlyList<Edge> Edges { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = ContentType;
        httpContext.Response.Headers.ContentDisposition = $"inline; filename=\"recontracker-{Name}.graphml\"";
        await using var xml = XmlWriter.Create(httpContext.Response.Body, new XmlWriterSettings { Async = true, Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "graphml", Namespace);
        foreach (var key in Keys)
        {
            await xml.WriteStartElementAsync(null, "key", Namespace);
            await AttributesAsync(xml, ("id", key.Id), ("for", key.For), ("attr.name", key.Name), ("attr.type", key.Type));
            await xml.WriteEndElementAsync();
        }

        await xml.WriteStartElementAsync(null, "graph", Namespace);
        await AttributesAsync(xml, ("id", Name), ("edgedefault", "undirected"));
        await DataAsync(xml, ("about", About));
        foreach (var node in Nodes)
        {
            await xml.WriteStartElementAsync(null, "node", Namespace);
            await AttributesAsync(xml, ("id", node.Id));
            await DataAsync(xml, ("name", node.Name), ("kind", node.Kind), ("meetings", Text(node.Meetings)));
            await xml.WriteEndElementAsync();
        }

        foreach (var edge in Edges)
        {
            await xml.WriteStartElementAsync(null, "edge", Namespace);
            await AttributesAsync(xml, ("source", edge.Source), ("target", edge.Target));
            await DataAsync(xml, [("weight", Text(edge.Weight)), ("met", edge.Meetings), .. edge.Could is { } could ? new[] { ("could", Text(could)) } : []]);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }

    private static async Task AttributesAsync(XmlWriter xml, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
        {
            await xml.WriteAttributeStringAsync(null, name, null, value);
        }
    }

    private static async Task DataAsync(XmlWriter xml, params (string Key, string Value)[] data)
    {
        foreach (var (key, value) in data)
        {
            await xml.WriteStartElementAsync(null, "data", Namespace);
            await AttributesAsync(xml, ("key", key));
            await xml.WriteStringAsync(value);
            await xml.WriteEndElementAsync();
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One who was at meetings.</summary>
    /// <param name="Id">The slug.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Kind">Faction, institution or person.</param>
    /// <param name="Meetings">At how many meetings it was.</param>
    internal sealed record Node(string Id, string Name, string Kind, int Meetings);

    /// <summary>Two who were at the same meetings.</summary>
    /// <param name="Source">The one.</param>
    /// <param name="Target">The other.</param>
    /// <param name="Weight">At how many.</param>
    /// <param name="Could">At how many both could be; null when that says nothing.</param>
    /// <param name="Meetings">The newest of them, a semicolon between two.</param>
    internal sealed record Edge(string Source, string Target, int Weight, int? Could, string Meetings);
}
