using System.Globalization;
using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>The network of a filter to take away: more than a drawing can hold, though not any number of pairs.</summary>
internal static class CoPresenceData
{
    public static async Task<CsvFile> CsvAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (question, network, labels) = await LoadAsync(request, db, indexes, stop);
        string Name(Domain.Values.Slug slug) => labels[network.Kind, slug].Text;
        return new CsvFile(
            "copresence",
            ["source", "source_name", "target", "target_name", "together", "could", "share", "meetings"],
            network.Edges.Zip(Newest(question, network, stop), (edge, meetings) => new string?[]
            {
                edge.First, Name(edge.First), edge.Second, Name(edge.Second), Text(edge.Together), network.HasCould ? Text(edge.Could) : null, Share(network, edge)?.ToString(CultureInfo.InvariantCulture), string.Join("; ", meetings),
            }).ToAsyncEnumerable());
    }

    public static async Task<GraphMl> GraphMlAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (question, network, labels) = await LoadAsync(request, db, indexes, stop);
        return new GraphMl("copresence", $"/analysis/copresence{question.Address[Links.CoPresence.Length..]}{(network.EdgesLeftOut > 0 ? $"; weaker lines left out: {Text(network.EdgesLeftOut)}" : "")}")
        {
            Nodes = [.. network.Nodes.Select(node => new GraphMl.Node(node.Slug, labels[network.Kind, node.Slug].Text, Kind(labels[network.Kind, node.Slug]), node.Meetings))],
            Edges = [.. network.Edges.Zip(Newest(question, network, stop), (edge, meetings) =>
                new GraphMl.Edge(edge.First, edge.Second, edge.Together, network.HasCould ? edge.Could : null, string.Join("; ", meetings)))],
        };
    }

    public static async Task<JsonObject> JsonAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var (question, all, labels) = await LoadAsync(request, db, indexes, stop);
        var network = all.Strongest(MostEdges);
        var data = question.Head();
        if (network.EdgesLeftOut > 0)
        {
            data["leftOut"] = new JsonObject { ["nodes"] = network.NodesLeftOut, ["edges"] = network.EdgesLeftOut };
        }

        data["nodes"] = new JsonArray([.. network.Nodes.Select(node => (JsonNode)new JsonObject
        {
            ["slug"] = node.Slug.Value,
            ["name"] = labels[network.Kind, node.Slug].Text,
            ["kind"] = Kind(labels[network.Kind, node.Slug]),
            ["meetings"] = node.Meetings,
        })]);
        data["edges"] = new JsonArray([.. network.Edges.Zip(Newest(question, network, stop), (edge, meetings) => (JsonNode)new JsonObject
        {
            ["source"] = edge.First.Value,
            ["target"] = edge.Second.Value,
            ["together"] = edge.Together,
            ["could"] = network.HasCould ? edge.Could : null,
            ["share"] = Share(network, edge),
            ["meetings"] = new JsonArray([.. meetings.Select(meeting => (JsonNode)meeting.Value)]),
        })]);
        return data;
    }

    // each with its meetings; the other formats have more lines
    private const int MostEdges = 1000;

    // the newest; the rest stand on the timeline under with=
    private const int MostMeetings = 50;

    private static async Task<(Question Question, Network Network, Labels Labels)> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var question = await CoPresencePage.AskedAsync(request, db, indexes, stop);
        var network = await CoPresencePage.NetworkAsync(question, db, stop);
        return (question, network, await question.Meetings.Index.LabelsAsync(db, network.Nodes.Select(node => new RecordReference(network.Kind, node.Slug)), Languages.Current.Name, stop));
    }

    private static IEnumerable<IEnumerable<Domain.Values.Slug>> Newest(Question question, Network network, CancellationToken stop) =>
        question.Meetings.Newest(network.Who, network.Edges, MostMeetings, stop);

    private static string Kind(Label label) => label.PartyKind is { } kind ? Vocabulary.Code(kind) : "person";

    private static double? Share(Network network, Pair edge) => network.HasCould ? Math.Round((double)edge.Together / edge.Could, 3) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
