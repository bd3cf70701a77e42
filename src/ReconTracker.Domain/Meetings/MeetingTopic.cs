using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>An issue on the table of a meeting.</summary>
public sealed class MeetingTopic : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <summary>The topic.</summary>
    public Slug Topic { get; private set; }

    internal void Take(Slug topic, int position) => (Position, Topic) = (position, topic);
}
