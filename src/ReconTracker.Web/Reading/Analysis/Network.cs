using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Who was at the same meetings as whom: points, and lines with a weight.</summary>
/// <param name="Who"><c>party</c> or <c>person</c>.</param>
/// <param name="Nodes">Those with a line, the strongest first.</param>
/// <param name="Edges">The lines between them, the strongest first; at most <see cref="MostHeld"/>.</param>
public sealed record Network(string Who, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<Pair> Edges)
{
    /// <summary>How many points a drawing can hold.</summary>
    public const int MostNodes = 60;

    /// <summary>How many lines a drawing can hold.</summary>
    public const int MostEdges = 300;

    /// <summary>How many lines are held, and stand in files, at most.</summary>
    public const int MostHeld = 10_000;

    /// <summary>The kind of record of its points.</summary>
    public RecordKind Kind => Who == "person" ? RecordKind.Person : RecordKind.Party;

    /// <summary>Whether it says something how often two could have been together.</summary>
    public bool HasCould { get; private init; }

    /// <summary>How many points were left out as weaker.</summary>
    public int NodesLeftOut { get; private init; }

    /// <summary>How many lines were left out: weaker, or of a point left out.</summary>
    public int EdgesLeftOut { get; private init; }

    /// <summary>Joins pairs that were together often enough.</summary>
    /// <param name="who"><c>party</c> or <c>person</c>.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="pairs">All pairs in the order of their slugs, as many as they are; taken one by one.</param>
    /// <param name="least">The least weight of a line.</param>
    /// <returns>The network, as far as it is held.</returns>
    public static Network Of(string who, MeetingSelection meetings, IEnumerable<Pair> pairs, int least)
    {
        var (edges, total) = (new List<Pair>(), 0);
        var degrees = new Dictionary<Slug, int>();
        foreach (var pair in pairs.Where(pair => pair.Together >= least))
        {
            total++;
            degrees[pair.First] = degrees.GetValueOrDefault(pair.First) + pair.Together;
            degrees[pair.Second] = degrees.GetValueOrDefault(pair.Second) + pair.Together;
            edges.Add(pair);
            if (edges.Count == 2 * MostHeld)
            {
                edges = Strongest(edges, MostHeld);
            }
        }

        var counts = meetings.Counts(who);
        var nodes = degrees.Select(node => new NetworkNode(node.Key, node.Value, counts[node.Key.Value])).OrderByDescending(node => node.Degree).ThenBy(node => node.Slug);
        var network = new Network(who, [.. nodes], edges)
        {
            EdgesLeftOut = total - edges.Count,

            // where one must have come, the meetings to which it only was asked are not counted
            HasCould = meetings.CountsCould && meetings.Filter["faction"].Count == 0 && meetings.Filter["person"].Count == 0,
        };
        return network.Strongest(MostHeld);
    }

    /// <summary>The strongest lines, and the points between which they run.</summary>
    /// <param name="most">How many lines.</param>
    public Network Strongest(int most)
    {
        var edges = Strongest(Edges, most);
        var ends = edges.SelectMany(edge => new[] { edge.First, edge.Second }).ToHashSet();
        return With([.. Nodes.Where(node => ends.Contains(node.Slug))], edges);
    }

    /// <summary>The strongest part of it, as much as a drawing can hold.</summary>
    public Network Drawn()
    {
        List<NetworkNode> nodes = [.. Nodes.Take(MostNodes)];
        var kept = nodes.Select(node => node.Slug).ToHashSet();
        return With(nodes, [.. Edges.Where(edge => kept.Contains(edge.First) && kept.Contains(edge.Second)).Take(MostEdges)]);
    }

    private static List<Pair> Strongest(IReadOnlyList<Pair> edges, int most) =>
        [.. edges.OrderByDescending(pair => pair.Together).ThenBy(pair => pair.First).ThenBy(pair => pair.Second).Take(most)];

    private Network With(List<NetworkNode> nodes, List<Pair> edges) =>
        this with { Nodes = nodes, Edges = edges, NodesLeftOut = NodesLeftOut + Nodes.Count - nodes.Count, EdgesLeftOut = EdgesLeftOut + Edges.Count - edges.Count };
}
