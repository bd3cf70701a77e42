using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.People;

/// <summary>A person. Its document is <see cref="PersonRecord"/>.</summary>
public sealed class Person : Curated<PersonRecord>
{
    /// <inheritdoc cref="PersonRecord.Names"/>
    public List<Name> Names { get; private set; } = [];

    /// <inheritdoc cref="PersonRecord.Affiliations"/>
    public List<Affiliation> Affiliations { get; private set; } = [];

    /// <inheritdoc cref="PersonRecord.ExternalIds"/>
    public IReadOnlyDictionary<string, string> ExternalIds { get; private set; } = new SortedDictionary<string, string>();

    /// <inheritdoc cref="PersonRecord.Note"/>
    public string? Note { get; private set; }

    /// <inheritdoc/>
    protected override void Take(PersonRecord record)
    {
        (ExternalIds, Note) = (record.ExternalIds, record.Note);
        Parts.Align(Names, record.Names, () => new Name(), (part, from, position) => part.Take(from, position));
        Parts.Align(Affiliations, record.Affiliations, () => new Affiliation(), (part, from, position) => part.Take(from, position));
    }

    /// <inheritdoc/>
    protected override PersonRecord Give() => new()
    {
        Slug = Slug,
        Names = [.. Names.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Affiliations = [.. Affiliations.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        ExternalIds = ExternalIds,
        Note = Note,
    };
}
