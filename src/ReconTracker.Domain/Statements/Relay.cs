using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Statements;

/// <summary>One link of an attribution chain. Its document is <see cref="RelayRecord"/>.</summary>
public sealed class Relay : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="RelayRecord.Person"/>
    public Slug? Person { get; private set; }

    /// <inheritdoc cref="RelayRecord.Party"/>
    public Slug? Party { get; private set; }

    /// <inheritdoc cref="RelayRecord.Source"/>
    public Slug? Source { get; private set; }

    /// <inheritdoc cref="RelayRecord.Note"/>
    public string? Note { get; private set; }

    internal void Take(RelayRecord record, int position) => (Position, Person, Party, Source, Note) = (position, record.Person, record.Party, record.Source, record.Note);

    internal RelayRecord ToRecord() => new() { Person = Person, Party = Party, Source = Source, Note = Note };
}
