using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>The labels of the records that a page mentions.</summary>
/// <param name="labels">Labels by record.</param>
public sealed class Labels(IReadOnlyDictionary<RecordReference, Label> labels)
{
    private static readonly LanguageTag English = new("en");

    /// <summary>Labels one by one.</summary>
    /// <param name="labels">Each record once.</param>
    public Labels(params IEnumerable<Label> labels)
        : this(labels.ToDictionary(label => label.Reference))
    {
    }

    /// <summary>The label of a record; its slug when it has no name.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="slug">Its slug.</param>
    /// <returns>The label.</returns>
    public Label this[RecordKind kind, Slug slug] => this[new RecordReference(kind, slug)];

    /// <summary>The label of a record; its slug when it has no name.</summary>
    /// <param name="reference">The record.</param>
    /// <returns>The label.</returns>
    public Label this[RecordReference reference] => labels.GetValueOrDefault(reference) ?? new Label(reference, reference.Slug, English);

    /// <summary>These and others.</summary>
    /// <param name="others">Labels of other records.</param>
    /// <returns>All of them.</returns>
    public Labels And(Labels others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return others.All.Count == 0 ? this : new Labels(new Dictionary<RecordReference, Label>(others.All.Concat(All).DistinctBy(label => label.Key)));
    }

    /// <summary>The label of a record, if it has one.</summary>
    /// <param name="kind">The kind of record.</param>
    /// <param name="slug">Its slug.</param>
    /// <returns>The label, or null.</returns>
    public Label? Find(RecordKind kind, Slug slug) => labels.GetValueOrDefault(new RecordReference(kind, slug));

    /// <summary>All of them.</summary>
    internal IReadOnlyDictionary<RecordReference, Label> All => labels;
}
