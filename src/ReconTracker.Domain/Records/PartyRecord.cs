using System.Text.Json.Serialization;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>A faction or an institution.</summary>
public sealed record PartyRecord : RecordDocument
{
    /// <summary>Faction or institution.</summary>
    public required PartyKind Kind { get; init; }

    /// <summary>What sort of institution; left out for factions.</summary>
    public InstitutionType? InstitutionType { get; init; }

    /// <summary>The usual abbreviation, at most eight letters.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>Its country, ISO 3166-1 alpha-2.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Names and spellings, one preferred a language.</summary>
    public IReadOnlyList<NameRecord> Names { get; init; } = [];

    /// <summary>When it was founded.</summary>
    public FuzzyDate? Founded { get; init; }

    /// <summary>How it stood to the PLO, a spell each.</summary>
    public IReadOnlyList<PloMembershipRecord> PloMembership { get; init; } = [];

    /// <summary>The party it is part of.</summary>
    public Slug? Parent { get; init; }

    /// <summary>The party it split from.</summary>
    public Slug? SplitFrom { get; init; }

    /// <summary>Identifiers elsewhere, by register: <c>wikidata</c>, <c>pax</c>, <c>glopad</c>.</summary>
    public IReadOnlyDictionary<string, string> ExternalIds
    {
        get;
        init => field = new SortedDictionary<string, string>(value.ToDictionary(), StringComparer.Ordinal); // one order, so that equal records are equal documents
    } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override RecordKind RecordKind => RecordKind.Party;

    /// <summary>The spells with the keys that paths use.</summary>
    /// <returns>Key and spell.</returns>
    public IEnumerable<(string Key, PloMembershipRecord Item)> KeyedPloMembership() => Keyed.By(PloMembership, spell => Vocabulary.Code(spell.Status));

    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts()
    {
        yield return new Fact("kind", Vocabulary.Code(Kind), NeedsEvidence: false);
        if (Country is { } country)
        {
            yield return new Fact("country", country.ToString(), NeedsEvidence: false);
        }

        foreach (var name in Names)
        {
            yield return new Fact($"names/{name.Text}", name.Text, NeedsEvidence: false);
        }

        if (Founded is { } founded)
        {
            yield return new Fact("founded", founded.Edtf.ToString());
        }

        foreach (var (key, spell) in KeyedPloMembership())
        {
            yield return new Fact($"ploMembership/{key}", Vocabulary.Code(spell.Status));
        }

        if (Parent is { } parent)
        {
            yield return new Fact("parent", parent);
        }

        if (SplitFrom is { } origin)
        {
            yield return new Fact("splitFrom", origin);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<RecordReference> References() =>
        base.References().Concat(new[] { Parent, SplitFrom }.OfType<Slug>().Select(party => new RecordReference(RecordKind.Party, party)));
}
