using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>Something an editor can act on: a record breaks a rule of the domain. Caught in one place and shown at the field.</summary>
/// <param name="path">The field path, or empty for the record as a whole.</param>
/// <param name="sentence">What is wrong, and what would be right.</param>
/// <param name="records">The records in which it would have to be mended, where those are others than the one at hand.</param>
public sealed class RuleBrokenException(string path, string sentence, params IReadOnlyList<RecordReference> records) : Exception(path.Length == 0 ? sentence : $"{path}: {sentence}")
{
    /// <summary>The field path, or empty.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong, and what would be right.</summary>
    public string Sentence { get; } = sentence;

    /// <summary>The records in which it would have to be mended; none where it is the one at hand.</summary>
    public IReadOnlyList<RecordReference> Records { get; } = records;
}
