namespace ReconTracker.Domain.Editing;

/// <summary>What became of something between two documents.</summary>
public enum ChangeKind
{
    /// <summary>Only the newer document has it.</summary>
    Added,

    /// <summary>Only the older document has it.</summary>
    Removed,

    /// <summary>Both have it, with different values.</summary>
    Changed,

    /// <summary>A list has its entries in another order.</summary>
    Reordered,
}
