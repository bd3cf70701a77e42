using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>A save was based on a revision that is no longer the newest: another editor was first.</summary>
/// <param name="record">The record.</param>
/// <param name="basedOn">The revision the editor saw.</param>
/// <param name="current">The revision that is stored now.</param>
public sealed class StaleRevisionException(RecordReference record, int basedOn, int current)
    : Exception($"The {record} was saved meanwhile: revision {basedOn} is now {current}.")
{
    /// <summary>The record.</summary>
    public RecordReference Record { get; } = record;

    /// <summary>The revision the editor saw.</summary>
    public int BasedOn { get; } = basedOn;

    /// <summary>The revision that is stored now.</summary>
    public int Current { get; } = current;
}
