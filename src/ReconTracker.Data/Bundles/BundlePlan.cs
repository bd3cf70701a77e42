using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Bundles;

/// <summary>What loading a bundle would change.</summary>
/// <param name="Changes">The records that are new or differ; the others are left out.</param>
/// <param name="Unchanged">How many records are the same already.</param>
public sealed record BundlePlan(IReadOnlyList<PlannedChange> Changes, int Unchanged)
{
    /// <summary>How many records would be created.</summary>
    public int Created => Changes.Count(change => change.IsNew);

    /// <summary>How many records would be changed.</summary>
    public int Changed => Changes.Count - Created;
}
