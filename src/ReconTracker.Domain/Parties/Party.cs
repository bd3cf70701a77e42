using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Parties;

/// <summary>Anyone who can send a delegation or be spoken for: a <see cref="Faction"/> or an <see cref="Institution"/>. Its document is <see cref="PartyRecord"/>.</summary>
public abstract class Party : Curated<PartyRecord>
{
    /// <summary>The longest abbreviation.</summary>
    public const int MaxAbbreviation = 8;

    /// <inheritdoc cref="PartyRecord.Kind"/>
    public abstract PartyKind Kind { get; }

    /// <inheritdoc cref="PartyRecord.Abbreviation"/>
    public string? Abbreviation { get; private set; }

    /// <inheritdoc cref="PartyRecord.Country"/>
    public CountryCode? Country { get; private set; }

    /// <inheritdoc cref="PartyRecord.Names"/>
    public List<Name> Names { get; private set; } = [];

    /// <inheritdoc cref="PartyRecord.Founded"/>
    public FuzzyDate? Founded { get; private set; }

    /// <inheritdoc cref="PartyRecord.PloMembership"/>
    public List<PloMembership> PloMembership { get; private set; } = [];

    /// <inheritdoc cref="PartyRecord.Parent"/>
    public Slug? Parent { get; private set; }

    /// <inheritdoc cref="PartyRecord.SplitFrom"/>
    public Slug? SplitFrom { get; private set; }

    /// <inheritdoc cref="PartyRecord.ExternalIds"/>
    public IReadOnlyDictionary<string, string> ExternalIds { get; private set; } = new SortedDictionary<string, string>();

    /// <inheritdoc cref="PartyRecord.Note"/>
    public string? Note { get; private set; }

    /// <summary>An empty noun of the right kind for a document.</summary>
    /// <param name="kind">Faction or institution.</param>
    /// <returns>A party to apply the document to.</returns>
    public static Party Create(PartyKind kind) => kind == PartyKind.Faction ? new Faction() : new Institution();

    /// <inheritdoc/>
    protected override void Take(PartyRecord record)
    {
        RecordRules.Refuse(record.Kind != Kind, "kind", "A faction does not become an institution, nor the other way round: make a new record.");
        (Abbreviation, Country, Founded, Parent, SplitFrom) = (record.Abbreviation, record.Country, record.Founded, record.Parent, record.SplitFrom);
        (ExternalIds, Note) = (record.ExternalIds, record.Note);
        Parts.Align(Names, record.Names, () => new Name(), (part, from, position) => part.Take(from, position));
        Parts.Align(PloMembership, record.PloMembership, () => new PloMembership(), (part, from, position) => part.Take(from, position));
    }

    /// <inheritdoc/>
    protected override PartyRecord Give() => new()
    {
        Slug = Slug,
        Kind = Kind,
        Abbreviation = Abbreviation,
        Country = Country,
        Names = [.. Names.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Founded = Founded,
        PloMembership = [.. PloMembership.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Parent = Parent,
        SplitFrom = SplitFrom,
        ExternalIds = ExternalIds,
        Note = Note,
    };
}
