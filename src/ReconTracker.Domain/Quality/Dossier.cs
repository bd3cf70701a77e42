using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>The whole collection as documents, with the look-ups that the rules need.</summary>
/// <remarks>Where two records share kind and slug, look-ups give the first.</remarks>
public sealed class Dossier
{
    private readonly Dictionary<RecordReference, RecordDocument> _byReference = [];
    private readonly ILookup<Slug, (RecordDocument Record, ClaimRecord Claim)> _claims;
    private readonly ILookup<Slug, MeetingRecord> _children;
    private readonly ReprintClusters _clusters;

    /// <summary>Opens a dossier on a collection.</summary>
    /// <param name="collection">All its records.</param>
    /// <param name="today">The day of the report: what lies before it has passed.</param>
    public Dossier(Bundle collection, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(collection);
        (Collection, Today, Records) = (collection, today, [.. collection.Records()]);
        foreach (var record in Records)
        {
            _byReference.TryAdd(record.Reference, record);
        }

        _claims = Records.SelectMany(record => record.Claims.Select(claim => (Record: record, Claim: claim))).ToLookup(entry => entry.Claim.Source);
        _children = collection.Meetings.Where(meeting => meeting.PartOf is not null).ToLookup(meeting => meeting.PartOf!.Meeting);
        _clusters = new ReprintClusters(collection.Sources.Select(source => (source.Slug, source.ReprintOf)));
    }

    /// <summary>The records by kind.</summary>
    public Bundle Collection { get; }

    /// <summary>The records of every kind.</summary>
    public IReadOnlyList<RecordDocument> Records { get; }

    /// <summary>The day of the report.</summary>
    public DateOnly Today { get; }

    /// <summary>The texts that editors have filed, by source; a source without one is not looked into.</summary>
    public IReadOnlyDictionary<Slug, FiledText> FiledTexts { get; init; } = new Dictionary<Slug, FiledText>();

    /// <summary>Addresses that were checked, and whether each answered; an address not listed was not checked.</summary>
    public IReadOnlyDictionary<string, bool> CheckedLinks { get; init; } = new Dictionary<string, bool>();

    /// <summary>Looks up a record.</summary>
    /// <param name="reference">Its kind and slug.</param>
    /// <returns>The record, or null when the collection has none.</returns>
    public RecordDocument? Find(RecordReference reference) => _byReference.GetValueOrDefault(reference);

    /// <summary>Looks up a source.</summary>
    /// <param name="slug">Its slug.</param>
    /// <returns>The source, or null.</returns>
    public SourceRecord? Source(Slug slug) => Find(new RecordReference(RecordKind.Source, slug)) as SourceRecord;

    /// <summary>Looks up a party.</summary>
    /// <param name="slug">Its slug.</param>
    /// <returns>The party, or null.</returns>
    public PartyRecord? Party(Slug slug) => Find(new RecordReference(RecordKind.Party, slug)) as PartyRecord;

    /// <summary>Looks up a person.</summary>
    /// <param name="slug">Its slug.</param>
    /// <returns>The person, or null.</returns>
    public PersonRecord? Person(Slug slug) => Find(new RecordReference(RecordKind.Person, slug)) as PersonRecord;

    /// <summary>The claims that name a source.</summary>
    /// <param name="source">The source.</param>
    /// <returns>Each with its record.</returns>
    public IEnumerable<(RecordDocument Record, ClaimRecord Claim)> ClaimsFrom(Slug source) => _claims[source];

    /// <summary>The source a text goes back to: reprints count as one with their original.</summary>
    /// <param name="source">A source.</param>
    /// <returns>The first of its line of reprints; the source itself when it reprints nothing.</returns>
    public Slug OriginOf(Slug source) => _clusters.OriginOf(source);

    /// <summary>The independent sources that speak about a record, whether they agree with it or read a field otherwise.</summary>
    /// <param name="record">The record.</param>
    /// <returns>One a line of reprints.</returns>
    public IReadOnlySet<Slug> IndependentSources(RecordDocument record) => record.Claims.Select(claim => OriginOf(claim.Source)).ToHashSet();

    /// <summary>The meetings that name a meeting as their parent.</summary>
    /// <param name="meeting">The parent.</param>
    /// <returns>Its sessions, follow-ups and preparations.</returns>
    public IEnumerable<MeetingRecord> ChildrenOf(Slug meeting) => _children[meeting];

    /// <summary>Whether a party is another, or is part of it at any remove.</summary>
    /// <param name="part">The party.</param>
    /// <param name="whole">What it may be part of.</param>
    /// <returns>True when it is.</returns>
    public bool IsWithin(Slug part, Slug whole)
    {
        var seen = new HashSet<Slug>();
        for (Slug? at = part; at is { } party && seen.Add(party); at = Party(party)?.Parent)
        {
            if (party == whole)
            {
                return true;
            }
        }

        return false;
    }
}
