using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>A record that an edit entered or changed.</summary>
/// <param name="Record">The record.</param>
/// <param name="Revision">The number of its revision; 1 where it was entered.</param>
/// <param name="Fields">What differs from the revision before; nothing where it was entered.</param>
public sealed record ChangedRecord(RecordReference Record, int Revision, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Whether the edit entered the record.</summary>
    public bool IsNew => Revision == 1;
}
