using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Bundles;

/// <summary>A record that loading a bundle would create or change.</summary>
/// <param name="Record">The record as it would be.</param>
/// <param name="IsNew">Whether it does not exist yet.</param>
/// <param name="Fields">What differs, field by field.</param>
public sealed record PlannedChange(RecordDocument Record, bool IsNew, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>The record as it is; null when it does not exist yet.</summary>
    public RecordDocument? Before { get; init; }

    /// <summary>Whether there was such a record before, which has ended.</summary>
    public bool ComesBack { get; init; }
}
