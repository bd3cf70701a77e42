using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Statements;

/// <summary>Someone who speaks. Its document is <see cref="SpeakerRecord"/>.</summary>
public sealed class Speaker : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="SpeakerRecord.Person"/>
    public Slug? Person { get; private set; }

    /// <inheritdoc cref="SpeakerRecord.Party"/>
    public Slug? Party { get; private set; }

    /// <inheritdoc cref="SpeakerRecord.Capacity"/>
    public string? Capacity { get; private set; }

    internal void Take(SpeakerRecord record, int position) => (Position, Person, Party, Capacity) = (position, record.Person, record.Party, record.Capacity);

    internal SpeakerRecord ToRecord() => new() { Person = Person, Party = Party, Capacity = Capacity };
}
