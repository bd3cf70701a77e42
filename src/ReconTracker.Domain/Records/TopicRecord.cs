using System.Text.Json.Serialization;

namespace ReconTracker.Domain.Records;

/// <summary>One issue of the controlled list.</summary>
public sealed record TopicRecord : RecordDocument
{
    /// <summary>Its labels, one preferred a language.</summary>
    public IReadOnlyList<NameRecord> Names { get; init; } = [];

    /// <summary>What falls under it, in one sentence.</summary>
    public required string Definition { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Topic;

    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts() =>
        [.. Names.Select(name => new Fact($"names/{name.Text}", name.Text, NeedsEvidence: false)), new Fact("definition", Definition, NeedsEvidence: false)];
}
