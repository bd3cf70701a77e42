namespace ReconTracker.Domain.Editing;

/// <summary>One field that differs between two documents.</summary>
/// <param name="Path">The field path.</param>
/// <param name="Before">The older value; null when added.</param>
/// <param name="After">The newer value; null when removed.</param>
public sealed record FieldChange(string Path, string? Before, string? After);
