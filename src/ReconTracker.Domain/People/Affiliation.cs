using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.People;

/// <summary>An office, or membership, of a person in a party. Its document is <see cref="AffiliationRecord"/>.</summary>
public sealed class Affiliation : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="AffiliationRecord.Party"/>
    public Slug Party { get; private set; }

    /// <inheritdoc cref="AffiliationRecord.Office"/>
    public string? Office { get; private set; }

    /// <inheritdoc cref="AffiliationRecord.From"/>
    public FuzzyDate? From { get; private set; }

    /// <inheritdoc cref="AffiliationRecord.To"/>
    public FuzzyDate? To { get; private set; }

    /// <inheritdoc cref="AffiliationRecord.Note"/>
    public string? Note { get; private set; }

    internal void Take(AffiliationRecord record, int position) => (Position, Party, Office, From, To, Note) = (position, record.Party, record.Office, record.From, record.To, record.Note);

    internal AffiliationRecord ToRecord() => new() { Party = Party, Office = Office, From = From, To = To, Note = Note };
}
