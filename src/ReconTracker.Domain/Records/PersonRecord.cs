using System.Text.Json.Serialization;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>A person, with every spelling of the name and the offices that sources report.</summary>
public sealed record PersonRecord : RecordDocument
{
    /// <summary>Names and spellings, one preferred a language.</summary>
    public IReadOnlyList<NameRecord> Names { get; init; } = [];

    /// <summary>Offices held, as sources report them.</summary>
    public IReadOnlyList<AffiliationRecord> Affiliations { get; init; } = [];

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
    public override RecordKind RecordKind => RecordKind.Person;

    /// <summary>The affiliations with the keys that paths use.</summary>
    /// <returns>Key and affiliation.</returns>
    public IEnumerable<(string Key, AffiliationRecord Item)> KeyedAffiliations() => Keyed.By(Affiliations, affiliation => affiliation.Party);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Facts()
    {
        foreach (var name in Names)
        {
            yield return new Fact($"names/{name.Text}", name.Text, NeedsEvidence: false);
        }

        foreach (var (key, affiliation) in KeyedAffiliations())
        {
            yield return new Fact($"affiliations/{key}", affiliation.Office ?? affiliation.Party);
            if (affiliation.From is { } from)
            {
                yield return new Fact($"affiliations/{key}/from", from.Edtf.ToString());
            }

            if (affiliation.To is { } to)
            {
                yield return new Fact($"affiliations/{key}/to", to.Edtf.ToString());
            }
        }

        foreach (var (register, id) in ExternalIds)
        {
            yield return new Fact($"externalIds/{register}", id, NeedsEvidence: false);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<RecordReference> References() =>
        base.References().Concat(Affiliations.Select(affiliation => new RecordReference(RecordKind.Party, affiliation.Party)));
}
