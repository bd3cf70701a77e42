namespace ReconTracker.Domain.Editing;

/// <summary>One field that differs between two documents.</summary>
/// <param name="Path">The field path, with list keys as the older document has them; entries that it does not have are named as in the newer, or by the next free number.</param>
/// <param name="Before">The older value; null when added. Of a list in another order: the keys of its entries.</param>
/// <param name="After">The newer value; null when removed.</param>
public sealed record FieldChange(string Path, string? Before, string? After)
{
    /// <summary>What became of it.</summary>
    public ChangeKind Kind { get; init; } = Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;
}
