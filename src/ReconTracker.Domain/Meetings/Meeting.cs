using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>One encounter, call, planned meeting or series: the unit of record. Its document is <see cref="MeetingRecord"/>, which says what each field means.</summary>
/// <remarks>A record of the same people in the same city on another date is another meeting.</remarks>
public sealed class Meeting : Curated<MeetingRecord>
{
    /// <inheritdoc cref="MeetingRecord.Title"/>
    public string Title { get; private set; } = "";

    /// <inheritdoc cref="MeetingRecord.Kind"/>
    public MeetingKind Kind { get; private set; }

    /// <inheritdoc cref="MeetingRecord.Format"/>
    public MeetingFormat? Format { get; private set; }

    /// <inheritdoc cref="MeetingRecord.Track"/>
    public MeetingTrack? Track { get; private set; }

    /// <inheritdoc cref="MeetingRecord.Scope"/>
    public MeetingScope Scope { get; private set; }

    /// <inheritdoc cref="MeetingRecord.PartOf"/>
    public PartOf? PartOf { get; private set; }

    /// <inheritdoc cref="MeetingRecord.When"/>
    public FuzzyDate When { get; private set; } = null!;

    /// <inheritdoc cref="MeetingRecord.Place"/>
    public Place? Place { get; private set; }

    /// <inheritdoc cref="MeetingRecord.Summary"/>
    public string Summary { get; private set; } = "";

    /// <summary>The last entry of the status log.</summary>
    public MeetingStatus Status { get; private set; }

    /// <inheritdoc cref="MeetingRecord.Status"/>
    public List<StatusEntry> StatusLog { get; private set; } = [];

    /// <inheritdoc cref="MeetingRecord.PartiesReported"/>
    public CountRange? PartiesReported { get; private set; }

    /// <inheritdoc cref="MeetingRecord.Delegations"/>
    public List<Delegation> Delegations { get; private set; } = [];

    /// <inheritdoc cref="MeetingRecord.Outcomes"/>
    public List<Outcome> Outcomes { get; private set; } = [];

    /// <inheritdoc cref="MeetingRecord.Topics"/>
    public List<MeetingTopic> Topics { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Take(MeetingRecord record)
    {
        (Title, Kind, Format, Track, Scope, Summary) = (record.Title, record.Kind, record.Format, record.Track, record.Scope, record.Summary);
        (PartOf, When, Place, PartiesReported) = (record.PartOf, record.When, record.Place, record.PartiesReported);
        Status = record.Status[^1].Status;
        Parts.Align(StatusLog, record.Status, () => new StatusEntry(), (part, from, position) => part.Take(from, position));
        Parts.Align(Delegations, record.Delegations, part => part.Party, from => from.Party, () => new Delegation(), (part, from, position) => part.Take(from, position));
        Parts.Align(Outcomes, record.Outcomes, part => part.Key, from => from.Key, () => new Outcome(), (part, from, position) => part.Take(from, position));
        Parts.Align(Topics, record.Topics, part => part.Topic, from => from, () => new MeetingTopic(), (part, from, position) => part.Take(from, position));
    }

    /// <inheritdoc/>
    protected override MeetingRecord Give() => new()
    {
        Slug = Slug,
        Title = Title,
        Kind = Kind,
        Format = Format,
        Track = Track,
        Scope = Scope,
        PartOf = PartOf,
        When = When,
        Place = Place,
        Summary = Summary,
        Status = [.. StatusLog.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        PartiesReported = PartiesReported,
        Delegations = [.. Delegations.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Outcomes = [.. Outcomes.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Topics = [.. Topics.OrderBy(part => part.Position).Select(part => part.Topic)],
    };
}
