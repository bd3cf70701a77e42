using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Search;

/// <summary>The records of one kind that were found, the best first.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many there are, as far as they were counted.</param>
/// <param name="IsCapped">Whether there are more than were counted and ranked: of texts the newest, of names any.</param>
/// <param name="Hits">Those asked for.</param>
public sealed record SearchGroup(RecordKind Kind, int Count, bool IsCapped, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>The most texts of a kind that are ranked, and the most spellings that are compared.</summary>
    public const int Most = 1000;
}
