using System.Text.Json.Nodes;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Drafts;

/// <summary>What others published on a record while a draft of it was written.</summary>
/// <param name="Newest">The newest revision.</param>
/// <param name="Before">The revision that the draft was made of.</param>
/// <param name="Mine">What the draft says.</param>
public sealed record Meanwhile(Revision Newest, Revision Before, JsonObject Mine)
{
    /// <summary>What is published.</summary>
    public RecordDocument Published { get; } = Newest.ToRecord()!;

    /// <summary>What they changed.</summary>
    public IReadOnlyList<FieldChange> Changes { get; } = RecordDiff.Between(Before.ToRecord(), Newest.ToRecord());

    /// <summary>Both together, and what is in conflict.</summary>
    public RecordMerge Merge(IReadOnlySet<string>? taken = null) => RecordMerge.Of(Node(Before), Node(Newest), Mine, taken);

    private static JsonObject Node(Revision revision) => revision.IsEnd || revision.IsRedacted ? [] : (JsonObject)JsonNode.Parse(revision.Document)!;
}
