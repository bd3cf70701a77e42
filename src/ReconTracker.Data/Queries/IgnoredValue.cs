namespace ReconTracker.Data;

/// <summary>A value of an address that a filter could not read and left out. Pages say so.</summary>
/// <param name="Name">The name of the filter.</param>
/// <param name="Value">The value as given.</param>
/// <param name="Reason">Why it was left out.</param>
public sealed record IgnoredValue(string Name, string Value, IgnoredReason Reason);
