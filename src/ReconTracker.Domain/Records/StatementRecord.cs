using System.Text.Json.Serialization;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>Who said what, in what capacity, for whom, relayed by whom.</summary>
public sealed record StatementRecord : RecordDocument
{
    /// <summary>The speakers; several speak jointly, none only where they are unnamed.</summary>
    public IReadOnlyList<SpeakerRecord> Speakers { get; init; } = [];

    /// <summary>The party spoken for, when not the speaker's own.</summary>
    public Slug? OnBehalfOf { get; init; }

    /// <summary>When it was said.</summary>
    public required FuzzyDate Said { get; init; }

    /// <summary>The meeting it was said at or belongs to.</summary>
    public Slug? Meeting { get; init; }

    /// <summary>In what form the words have come down.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>With whose authority.</summary>
    public required StatementAuthority Authority { get; init; }

    /// <summary>What the speaker does with the words.</summary>
    public required SpeechAct Act { get; init; }

    /// <summary>What was said, in our own words; at most 40.</summary>
    public required string Paraphrase { get; init; }

    /// <summary>Words of the source, verbatim; at most 12.</summary>
    public string? Fragment { get; init; }

    /// <summary>The language of the fragment.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Through whom the words came, from nearest the speaker to the printer.</summary>
    public IReadOnlyList<RelayRecord> RelayedBy { get; init; } = [];

    /// <summary>The issues spoken of.</summary>
    public IReadOnlyList<Slug> Topics { get; init; } = [];

    /// <summary>The stand taken, a topic each.</summary>
    public IReadOnlyList<PositionRecord> Positions { get; init; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Statement;

    /// <summary>The speakers with the keys that paths use.</summary>
    /// <returns>Key and speaker.</returns>
    public IEnumerable<(string Key, SpeakerRecord Item)> KeyedSpeakers() => Keyed.By(Speakers, speaker => speaker.Key);

    /// <summary>The relays with the keys that paths use.</summary>
    /// <returns>Key and relay.</returns>
    public IEnumerable<(string Key, RelayRecord Item)> KeyedRelays() => Keyed.By(RelayedBy, relay => relay.Key);

    /// <summary>Whose stand the statement tells: that of the party spoken for; where none is named, that of the party of each speaker.</summary>
    /// <returns>Parties, each once; none where neither is named.</returns>
    public IReadOnlyList<Slug> Holders() => OnBehalfOf is { } principal ? [principal] : [.. Speakers.Select(speaker => speaker.Party).OfType<Slug>().Distinct()];

    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts()
    {
        foreach (var (key, speaker) in KeyedSpeakers())
        {
            yield return new Fact($"speakers/{key}", speaker.Capacity ?? speaker.Key);
        }

        if (OnBehalfOf is { } principal)
        {
            yield return new Fact("onBehalfOf", principal);
        }

        yield return new Fact("said", Said.Edtf.ToString());
        if (Meeting is { } meeting)
        {
            yield return new Fact("meeting", meeting);
        }

        yield return new Fact("paraphrase", Paraphrase);
        foreach (var (path, code) in new[] { ("form", Vocabulary.Code(Form)), ("authority", Vocabulary.Code(Authority)), ("act", Vocabulary.Code(Act)) })
        {
            yield return new Fact(path, code, NeedsEvidence: false);
        }

        if (Fragment is { } fragment)
        {
            yield return new Fact("fragment", fragment, NeedsEvidence: false);
        }

        foreach (var (key, relay) in KeyedRelays())
        {
            yield return new Fact($"relayedBy/{key}", relay.Note ?? relay.Key);
        }

        foreach (var topic in Topics)
        {
            yield return new Fact($"topics/{topic}", topic, NeedsEvidence: false);
        }

        foreach (var position in Positions)
        {
            yield return new Fact($"positions/{position.Topic}", Vocabulary.Code(position.Stance));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<RecordReference> References() =>
    [
        .. base.References(),
        .. Speakers.SelectMany(speaker => speaker.References()),
        .. OnBehalfOf is { } principal ? [new RecordReference(RecordKind.Party, principal)] : Array.Empty<RecordReference>(),
        .. Meeting is { } meeting ? [new RecordReference(RecordKind.Meeting, meeting)] : Array.Empty<RecordReference>(),
        .. RelayedBy.SelectMany(relay => relay.References()),
        .. Topics.Concat(Positions.Select(position => position.Topic)).Select(topic => new RecordReference(RecordKind.Topic, topic)),
    ];
}
