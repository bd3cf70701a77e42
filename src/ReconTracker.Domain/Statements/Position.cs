using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Statements;

/// <summary>Where a statement stands on one topic. Its document is <see cref="PositionRecord"/>.</summary>
public sealed class Position : IPart
{
    /// <summary>Its place in the list, from 0.</summary>
    public int Order { get; private set; }

    /// <inheritdoc cref="PositionRecord.Topic"/>
    public Slug Topic { get; private set; }

    /// <inheritdoc cref="PositionRecord.Stance"/>
    public Stance Stance { get; private set; }

    /// <inheritdoc cref="PositionRecord.Note"/>
    public string? Note { get; private set; }

    int IPart.Position => Order;

    internal void Take(PositionRecord record, int order) => (Order, Topic, Stance, Note) = (order, record.Topic, record.Stance, record.Note);

    internal PositionRecord ToRecord() => new() { Topic = Topic, Stance = Stance, Note = Note };
}
