using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>A network as a page shows it: drawn as far as it can be, listed with the meetings of each line.</summary>
/// <param name="Network">All of it.</param>
/// <param name="Drawn">What is drawn.</param>
/// <param name="Listed">The lines that are listed, each with its newest meetings.</param>
/// <param name="Labels">The names of points and meetings.</param>
public sealed record NetworkList(Network Network, Network Drawn, IReadOnlyList<NetworkList.Edge> Listed, Labels Labels)
{
    private const int MostListed = 100;

    private const int MostMeetings = 12;

    /// <summary>Looks up what a page needs to show a network.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="meetings">The meetings.</param>
    /// <param name="network">The network.</param>
    /// <param name="stop">Stops reading.</param>
    public static async Task<NetworkList> LoadAsync(ReconDb db, MeetingSelection meetings, Network network, CancellationToken stop)
    {
        var drawn = network.Drawn();
        List<Pair> pairs = [.. drawn.Edges.Take(MostListed)];
        List<Edge> listed = [.. pairs.Zip(meetings.Newest(network.Who, pairs, MostMeetings, stop), (pair, newest) => new Edge(pair, newest))];
        var mentioned = drawn.Nodes.Select(node => new RecordReference(network.Kind, node.Slug))
            .Concat(listed.SelectMany(edge => edge.Meetings).Select(meeting => new RecordReference(RecordKind.Meeting, meeting)));
        return new NetworkList(network, drawn, listed, await meetings.Index.LabelsAsync(db, mentioned, Languages.Current.Name, stop));
    }

    /// <summary>Two, and where they met.</summary>
    /// <param name="Pair">The two.</param>
    /// <param name="Meetings">The newest of the meetings at which both were, the newest first.</param>
    public sealed record Edge(Pair Pair, IReadOnlyList<Slug> Meetings);
}
