using System.Text.Json.Serialization;

namespace ReconTracker.Domain.Records;

/// <summary>Records that travel together; references are slugs. Loading the same bundle twice changes nothing the second time.</summary>
public sealed record Bundle
{
    /// <summary>Address of the JSON Schema, for editors' tools; ignored on reading.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>Sources.</summary>
    public IReadOnlyList<SourceRecord> Sources { get; init; } = [];

    /// <summary>Factions and institutions.</summary>
    public IReadOnlyList<PartyRecord> Parties { get; init; } = [];

    /// <summary>People.</summary>
    public IReadOnlyList<PersonRecord> People { get; init; } = [];

    /// <summary>Topics.</summary>
    public IReadOnlyList<TopicRecord> Topics { get; init; } = [];

    /// <summary>Meetings.</summary>
    public IReadOnlyList<MeetingRecord> Meetings { get; init; } = [];

    /// <summary>Statements.</summary>
    public IReadOnlyList<StatementRecord> Statements { get; init; } = [];

    /// <summary>All records, each after the kinds it refers to.</summary>
    /// <returns>Sources, topics, parties, people, meetings, statements.</returns>
    public IEnumerable<RecordDocument> Records() =>
        Sources.Concat<RecordDocument>(Topics).Concat(Parties).Concat(People).Concat(Meetings).Concat(Statements);

    /// <summary>Puts records into the lists of their kinds, by slug.</summary>
    /// <param name="records">Any records.</param>
    /// <returns>A bundle of them.</returns>
    public static Bundle Of(IEnumerable<RecordDocument> records)
    {
        var ordered = records.OrderBy(record => record.Slug).ToList();
        return new Bundle
        {
            Sources = [.. ordered.OfType<SourceRecord>()],
            Parties = [.. ordered.OfType<PartyRecord>()],
            People = [.. ordered.OfType<PersonRecord>()],
            Topics = [.. ordered.OfType<TopicRecord>()],
            Meetings = [.. ordered.OfType<MeetingRecord>()],
            Statements = [.. ordered.OfType<StatementRecord>()],
        };
    }
}
