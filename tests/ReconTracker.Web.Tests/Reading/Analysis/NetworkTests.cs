using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Analysis;

namespace ReconTracker.Web.Tests.Reading.Analysis;

public sealed class NetworkTests
{
    [Fact]
    public void Drawing_OfMoreThanItCanHold_KeepsTheStrongestAndSaysHowManyAreLeftOut()
    {
        // everybody with everybody, the first ones oftenest
        Slug[] people = [.. Enumerable.Range(0, 100).Select(number => new Slug($"p-{number:000}"))];
        List<Pair> edges = [.. people.Index().SelectMany(one => people.Index().Where(other => other.Index > one.Index).Select(other => new Pair(one.Item, other.Item, 300 - one.Index - other.Index, 300)))];
        edges.Sort((one, other) => other.Together.CompareTo(one.Together));
        var network = new Network("person", [.. people.Index().Select(person => new NetworkNode(person.Item, 10_000 - person.Index, 300))], edges);

        var drawn = network.Drawn();

        drawn.Nodes.Count.ShouldBe(Network.MostNodes);
        drawn.Nodes[^1].Slug.Value.ShouldBe("p-059");
        drawn.NodesLeftOut.ShouldBe(40);
        drawn.Edges.Count.ShouldBe(Network.MostEdges);
        drawn.EdgesLeftOut.ShouldBe(edges.Count - Network.MostEdges);
        drawn.Edges.Min(edge => edge.Together).ShouldBeGreaterThanOrEqualTo(edges[Network.MostEdges].Together);
        network.Drawn().Edges.ShouldBe(drawn.Edges);
    }
}
