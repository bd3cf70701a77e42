using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Topics;

/// <summary>One issue of the controlled list. Its document is <see cref="TopicRecord"/>.</summary>
public sealed class Topic : Curated<TopicRecord>
{
    /// <inheritdoc cref="TopicRecord.Names"/>
    public List<Name> Names { get; private set; } = [];

    /// <inheritdoc cref="TopicRecord.Definition"/>
    public string Definition { get; private set; } = "";

    /// <inheritdoc/>
    protected override void Take(TopicRecord record)
    {
        Definition = record.Definition;
        Parts.Align(Names, record.Names, () => new Name(), (part, from, position) => part.Take(from, position));
    }

    /// <inheritdoc/>
    protected override TopicRecord Give() => new()
    {
        Slug = Slug,
        Names = [.. Names.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Definition = Definition,
    };
}
