using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Statements;

/// <summary>An issue that a statement speaks of.</summary>
public sealed class StatementTopic : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <summary>The topic.</summary>
    public Slug Topic { get; private set; }

    internal void Take(Slug topic, int position) => (Position, Topic) = (position, topic);
}
