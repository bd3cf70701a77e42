using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>How one party stands to an outcome. Its document is <see cref="EndorsementRecord"/>.</summary>
public sealed class Endorsement : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="EndorsementRecord.Party"/>
    public Slug Party { get; private set; }

    /// <inheritdoc cref="EndorsementRecord.Endorsement"/>
    public EndorsementKind Kind { get; private set; }

    /// <inheritdoc cref="EndorsementRecord.Reason"/>
    public string? Reason { get; private set; }

    internal void Take(EndorsementRecord record, int position) => (Position, Party, Kind, Reason) = (position, record.Party, record.Endorsement, record.Reason);

    internal EndorsementRecord ToRecord() => new() { Party = Party, Endorsement = Kind, Reason = Reason };
}
