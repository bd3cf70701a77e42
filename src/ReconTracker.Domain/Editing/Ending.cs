using System.Text.Json;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Editing;

/// <summary>What stands in the place of a document where a record ends: that it was withdrawn, or into which record of its kind it was merged.</summary>
/// <param name="MergedInto">The record that goes on in its place; null when it was withdrawn.</param>
public sealed record Ending(Slug? MergedInto = null)
{
    /// <summary>True when it was withdrawn; null when it was merged.</summary>
    public bool? Withdrawn => MergedInto is null ? true : null;

    /// <summary>Reads what <see cref="RecordJson.Write"/> wrote.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The ending.</returns>
    /// <exception cref="JsonException">The text is no ending.</exception>
    public static Ending Read(string json) => JsonSerializer.Deserialize<Ending>(json, RecordJson.Options) ?? throw new JsonException("An ending is an object, not null.");
}
