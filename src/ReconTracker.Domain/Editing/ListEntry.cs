using System.Text.Json.Nodes;

namespace ReconTracker.Domain.Editing;

/// <summary>An entry of a list in two states of the list.</summary>
/// <param name="Key">What names it in paths.</param>
/// <param name="Before">The entry in the older state; null when added.</param>
/// <param name="After">The entry in the newer state; null when removed.</param>
internal sealed record ListEntry(string Key, JsonNode? Before, JsonNode? After);
