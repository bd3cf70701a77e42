using System.Text.Json.Serialization;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>One encounter, call, planned meeting or series: the unit of record.</summary>
public sealed record MeetingRecord : RecordDocument
{
    /// <summary>A heading in our own words.</summary>
    public required string Title { get; init; }

    /// <summary>What sort of encounter it is.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>By what means the parties met.</summary>
    public MeetingFormat? Format { get; init; }

    /// <summary>The mediation track it belongs to.</summary>
    public MeetingTrack? Track { get; init; }

    /// <summary>How it stands to the subject of the collection.</summary>
    public required MeetingScope Scope { get; init; }

    /// <summary>The meeting it belongs to, follows or prepares.</summary>
    public PartOf? PartOf { get; init; }

    /// <summary>When it took place, or is to; with the source's words and our grounds.</summary>
    public required FuzzyDate When { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>What happened, in our own words.</summary>
    public required string Summary { get; init; }

    /// <summary>The dated log of its standing; the last entry is the present one.</summary>
    public IReadOnlyList<StatusRecord> Status { get; init; } = [];

    /// <summary>How many organisations a source reports.</summary>
    public CountRange? PartiesReported { get; init; }

    /// <summary>Who came, was invited, or stayed away; one a party.</summary>
    public IReadOnlyList<DelegationRecord> Delegations { get; init; } = [];

    /// <summary>What came of it.</summary>
    public IReadOnlyList<OutcomeRecord> Outcomes { get; init; } = [];

    /// <summary>The issues on the table.</summary>
    public IReadOnlyList<Slug> Topics { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Meeting;

    /// <summary>The status log with the keys that paths use.</summary>
    /// <returns>Key and entry.</returns>
    public IEnumerable<(string Key, StatusRecord Item)> KeyedStatus() => Keyed.By(Status, entry => Vocabulary.Code(entry.Status));

    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts() => MeetingFacts.Of(this);

    /// <inheritdoc/>
    public override IEnumerable<RecordReference> References() =>
    [
        .. base.References(),
        .. PartOf is { } parent ? [new RecordReference(RecordKind.Meeting, parent.Meeting)] : Array.Empty<RecordReference>(),
        .. Status.Select(entry => entry.Source).OfType<Slug>().Select(source => new RecordReference(RecordKind.Source, source)),
        .. Delegations.SelectMany(delegation => delegation.References()),
        .. Outcomes.SelectMany(outcome => outcome.Endorsements).Select(endorsement => new RecordReference(RecordKind.Party, endorsement.Party)),
        .. Topics.Select(topic => new RecordReference(RecordKind.Topic, topic)),
    ];
}
