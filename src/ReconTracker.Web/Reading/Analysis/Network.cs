using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Who was at the same meetings as whom: points, and lines with a weight.</summary>
/// <param name="Who"><c>party</c> or <c>person</c>.</param>
/// <param name="Nodes">Those with a line, the strongest first.</param>
/// <param name="Edges">The lines between them, the strongest first.</param>
public sealed record Network(string Who, IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<Pair> Edges)
{
    /// <summary>How many points a drawing can hold.</summary>
    public const int MostNodes = 60;

    /// <summary>How many lines a drawing can hold.</summary>
    public const int MostEdges = 300;

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
    /// <param name="pairs">All pairs.</param>
    /// <param name="least">The least weight of a line.</param>
    /// <returns>The network.</returns>
    public static Network Of(string who, MeetingSelection meetings, IEnumerable<Pair> pairs, int least)
    {
        List<Pair> edges = [.. pairs.Where(pair => pair.Together >= least).OrderByDescending(pair => pair.Together).ThenBy(pair => pair.First).ThenBy(pair => pair.Second)];
        var degrees = edges.SelectMany(edge => new[] { (One: edge.First, edge.Together), (One: edge.Second, edge.Together) })
            .GroupBy(end => end.One, end => end.Together).Select(node => new NetworkNode(node.Key, node.Sum(), meetings.CountOf(who, node.Key)));
        return new Network(who, [.. degrees.OrderByDescending(node => node.Degree).ThenBy(node => node.Slug)], edges) 
        {
            // where one must have come, the meetings to which it only was asked are not counted
            HasCould = meetings.CountsCould && ((string[])["faction", "person"]).All(name => meetings.Filter[name].Count == 0),
        };
    }

    /// <summary>The strongest part of it, as much as a drawing can hold.</summary>
    public Network Drawn()
    {
        List<NetworkNode> nodes = [.. Nodes.Take(MostNodes)];
        var kept = nodes.Select(node => node.Slug).ToHashSet();
        List<Pair> edges = [.. Edges.Where(edge => kept.Contains(edge.First) && kept.Contains(edge.Second)).Take(MostEdges)];
        return this with { Nodes = nodes, Edges = edges, NodesLeftOut = Nodes.Count - nodes.Count, EdgesLeftOut = Edges.Count - edges.Count };
    }
}
