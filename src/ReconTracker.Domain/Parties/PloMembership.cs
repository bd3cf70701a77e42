using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Parties;

/// <summary>How a party stood to the PLO for a spell of time. Its document is <see cref="PloMembershipRecord"/>.</summary>
public sealed class PloMembership : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="PloMembershipRecord.Status"/>
    public PloMembershipStatus Status { get; private set; }

    /// <inheritdoc cref="PloMembershipRecord.From"/>
    public FuzzyDate? From { get; private set; }

    /// <inheritdoc cref="PloMembershipRecord.To"/>
    public FuzzyDate? To { get; private set; }

    /// <inheritdoc cref="PloMembershipRecord.Note"/>
    public string? Note { get; private set; }

    internal void Take(PloMembershipRecord record, int position) => (Position, Status, From, To, Note) = (position, record.Status, record.From, record.To, record.Note);

    internal PloMembershipRecord ToRecord() => new() { Status = Status, From = From, To = To, Note = Note };
}
