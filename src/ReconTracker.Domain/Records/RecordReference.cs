using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>Names one record of the collection.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Slug">Its slug, unique within the kind.</param>
public readonly record struct RecordReference(RecordKind Kind, Slug Slug)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Vocabulary.Code(Kind)} {Slug}";
}
