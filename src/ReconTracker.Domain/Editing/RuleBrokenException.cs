namespace ReconTracker.Domain.Editing;

/// <summary>Something an editor can act on: a record breaks a rule of the domain. Caught in one place and shown at the field.</summary>
/// <param name="path">The field path, or empty for the record as a whole.</param>
/// <param name="sentence">What is wrong, and what would be right.</param>
public sealed class RuleBrokenException(string path, string sentence) : Exception(path.Length == 0 ? sentence : $"{path}: {sentence}")
{
    /// <summary>The field path, or empty.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong, and what would be right.</summary>
    public string Sentence { get; } = sentence;
}
