using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Names;

/// <summary>A name or spelling of a person, party or topic. Its document is <see cref="NameRecord"/>.</summary>
public sealed class Name : IPart
{
    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="NameRecord.Text"/>
    public string Text { get; private set; } = "";

    /// <inheritdoc cref="NameRecord.Language"/>
    public LanguageTag Language { get; private set; }

    /// <inheritdoc cref="NameRecord.Kind"/>
    public NameKind Kind { get; private set; }

    internal void Take(NameRecord record, int position) => (Position, Text, Language, Kind) = (position, record.Text, record.Language, record.Kind);

    internal NameRecord ToRecord() => new() { Text = Text, Language = Language, Kind = Kind };
}
