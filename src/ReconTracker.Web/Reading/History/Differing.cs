using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.History;

/// <summary>What differs between two documents of one record, with the documents: they say what its fields are called.</summary>
/// <param name="Difference">What differs.</param>
/// <param name="Records">The documents, the older first; of a new record the one.</param>
public sealed record Differing(RecordDifference Difference, IReadOnlyList<RecordDocument> Records)
{
    /// <summary>The records that it mentions.</summary>
    public IEnumerable<RecordReference> Mentioned =>
    [
        .. Records.SelectMany(record => record.References()),
        .. Difference.Fields.SelectMany(change => PathReferences.Of(change.Path)),
        .. Difference.Claims.SelectMany(change => new[] { change.Before?.Field, change.After?.Field }.OfType<string>().SelectMany(PathReferences.Of)),
    ];

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The older; null for a new record.</param>
    /// <param name="after">The newer.</param>
    public static Differing Of(RecordDocument? before, RecordDocument after) => new(RecordDiff.Of(before, after), before is null ? [after] : [before, after]);
}
