using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Curation;

/// <summary>What an act would do to one record.</summary>
/// <param name="Record">The record.</param>
/// <param name="BasedOn">The number of its last revision, on which the act was planned.</param>
/// <param name="Before">What it says; null when it has ended.</param>
/// <param name="After">What it would say; null when it would end.</param>
/// <param name="MergedInto">The record that would go on in its place.</param>
public sealed record CurationStep(RecordReference Record, int BasedOn, RecordDocument? Before, RecordDocument? After, Slug? MergedInto = null)
{
    /// <summary>What differs, field by field; nothing where it ends or comes back, because then all of it does.</summary>
    public IReadOnlyList<FieldChange> Fields { get; } = Before is null || After is null ? [] : RecordDiff.Between(Before, After);
}
