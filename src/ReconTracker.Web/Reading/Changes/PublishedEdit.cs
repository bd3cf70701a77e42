using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>One act of editing as the public log tells it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Who">The editor's public name.</param>
/// <param name="Why">The reason.</param>
/// <param name="When">The moment, UTC.</param>
/// <param name="Counts">How many records of which kinds it entered, changed and ended.</param>
/// <param name="Records">The records, in the order of saving; the first of them where there are very many.</param>
public sealed record PublishedEdit(long Id, string Who, string Why, DateTimeOffset When, IReadOnlyList<PublishedEdit.Count> Counts, IReadOnlyList<ChangedRecord> Records)
{
    /// <summary>The revisions that it redacted.</summary>
    public IReadOnlyList<RedactedRevision> Redacted { get; init; } = [];

    /// <summary>The records it touched.</summary>
    public int Total => Counts.Sum(count => count.Number);

    /// <summary>A number of records.</summary>
    public sealed record Count(RecordKind Kind, bool IsNew, bool IsEnd, int Number);
}
