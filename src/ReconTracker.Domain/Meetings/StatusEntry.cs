using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>One entry of a meeting's status log. Its document is <see cref="StatusRecord"/>.</summary>
public sealed class StatusEntry : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="StatusRecord.Status"/>
    public MeetingStatus Status { get; private set; }

    /// <inheritdoc cref="StatusRecord.AsOf"/>
    public FuzzyDate? AsOf { get; private set; }

    /// <inheritdoc cref="StatusRecord.Source"/>
    public Slug? Source { get; private set; }

    /// <inheritdoc cref="StatusRecord.Note"/>
    public string? Note { get; private set; }

    internal void Take(StatusRecord record, int position) => (Position, Status, AsOf, Source, Note) = (position, record.Status, record.AsOf, record.Source, record.Note);

    internal StatusRecord ToRecord() => new() { Status = Status, AsOf = AsOf, Source = Source, Note = Note };
}
