namespace ReconTracker.Domain.Editing;

/// <summary>A stretch of two texts that are compared.</summary>
/// <param name="Text">The words, white space included.</param>
/// <param name="Kind">Added or removed; null where both texts have it.</param>
public sealed record WordRun(string Text, ChangeKind? Kind);
