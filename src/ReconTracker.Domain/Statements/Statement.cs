using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Statements;

/// <summary>Who said what. Its document is <see cref="StatementRecord"/>, which says what each field means.</summary>
public sealed class Statement : Curated<StatementRecord>
{
    /// <inheritdoc cref="StatementRecord.Speakers"/>
    public List<Speaker> Speakers { get; private set; } = [];

    /// <inheritdoc cref="StatementRecord.OnBehalfOf"/>
    public Slug? OnBehalfOf { get; private set; }

    /// <inheritdoc cref="StatementRecord.Said"/>
    public FuzzyDate Said { get; private set; } = null!;

    /// <inheritdoc cref="StatementRecord.Meeting"/>
    public Slug? Meeting { get; private set; }

    /// <inheritdoc cref="StatementRecord.Form"/>
    public StatementForm Form { get; private set; }

    /// <inheritdoc cref="StatementRecord.Authority"/>
    public StatementAuthority Authority { get; private set; }

    /// <inheritdoc cref="StatementRecord.Act"/>
    public SpeechAct Act { get; private set; }

    /// <inheritdoc cref="StatementRecord.Paraphrase"/>
    public string Paraphrase { get; private set; } = "";

    /// <inheritdoc cref="StatementRecord.Fragment"/>
    public string? Fragment { get; private set; }

    /// <inheritdoc cref="StatementRecord.Language"/>
    public LanguageTag? Language { get; private set; }

    /// <inheritdoc cref="StatementRecord.RelayedBy"/>
    public List<Relay> RelayedBy { get; private set; } = [];

    /// <inheritdoc cref="StatementRecord.Topics"/>
    public List<StatementTopic> Topics { get; private set; } = [];

    /// <inheritdoc cref="StatementRecord.Positions"/>
    public List<Position> Positions { get; private set; } = [];

    /// <inheritdoc/>
    protected override void Take(StatementRecord record)
    {
        (OnBehalfOf, Said, Meeting, Form, Authority, Act) = (record.OnBehalfOf, record.Said, record.Meeting, record.Form, record.Authority, record.Act);
        (Paraphrase, Fragment, Language) = (record.Paraphrase, record.Fragment, record.Language);
        Parts.Align(Speakers, record.Speakers, () => new Speaker(), (part, from, position) => part.Take(from, position));
        Parts.Align(RelayedBy, record.RelayedBy, () => new Relay(), (part, from, position) => part.Take(from, position));
        Parts.Align(Topics, record.Topics, part => part.Topic, from => from, () => new StatementTopic(), (part, from, position) => part.Take(from, position));
        Parts.Align(Positions, record.Positions, part => part.Topic, from => from.Topic, () => new Position(), (part, from, position) => part.Take(from, position));
    }

    /// <inheritdoc/>
    protected override StatementRecord Give() => new()
    {
        Slug = Slug,
        Speakers = [.. Speakers.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        OnBehalfOf = OnBehalfOf,
        Said = Said,
        Meeting = Meeting,
        Form = Form,
        Authority = Authority,
        Act = Act,
        Paraphrase = Paraphrase,
        Fragment = Fragment,
        Language = Language,
        RelayedBy = [.. RelayedBy.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Topics = [.. Topics.OrderBy(part => part.Position).Select(part => part.Topic)],
        Positions = [.. Positions.OrderBy(part => part.Order).Select(part => part.ToRecord())],
    };
}
