namespace ReconTracker.Domain.Editing;

/// <summary>A field that two editors changed to different values.</summary>
/// <param name="Path">The field path.</param>
/// <param name="Before">The value that both began with; null where there was none.</param>
/// <param name="Theirs">The other's; null where they removed it.</param>
/// <param name="Mine">One's own, which the merged document keeps; null where it was removed.</param>
public sealed record MergeConflict(string Path, string? Before, string? Theirs, string? Mine);
