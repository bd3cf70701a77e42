using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Bundles;

/// <summary>One thing that keeps a bundle from being loaded.</summary>
/// <param name="Record">The record it stands in: the very instance of the bundle.</param>
/// <param name="Path">The field path, as claims name fields; empty for the record as a whole.</param>
/// <param name="Sentence">What is wrong, and what would be right.</param>
/// <param name="Missing">The record that does not exist, when that is what is wrong; <paramref name="Path"/> is empty then.</param>
public sealed record BundleProblem(RecordDocument Record, string Path, string Sentence, RecordReference? Missing = null)
{
    /// <summary>The problem as a broken rule that names the record.</summary>
    /// <returns>An exception to throw.</returns>
    public RuleBrokenException AsBrokenRule() =>
        Missing is null ? new($"{Record.Reference}{(Path.Length > 0 ? ", " : "")}{Path}", Sentence) : new("", Sentence);
}
