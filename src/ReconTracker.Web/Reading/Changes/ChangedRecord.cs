using System.Text.Json.Serialization;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Reading.History;

namespace ReconTracker.Web.Reading.Changes;

/// <summary>A record that an edit entered, changed, ended or brought back.</summary>
/// <param name="Record">The record.</param>
/// <param name="Revision">The number of its revision; 1 where it was entered.</param>
public sealed record ChangedRecord(RecordReference Record, int Revision)
{
    /// <summary>What differs from the revision before, by path; nothing where it was entered, ended or brought back.</summary>
    public IReadOnlyList<FieldChange> Fields => Differing?.Difference.Paths ?? [];

    /// <summary>The same with both documents; null where it was entered, ended or brought back.</summary>
    [JsonIgnore]
    public Differing? Differing { get; init; }

    /// <summary>Whether the edit entered the record.</summary>
    public bool IsNew => Revision == 1;

    /// <summary>How the record ended; null where it goes on.</summary>
    public Ending? Ending { get; init; }

    /// <summary>Whether it had ended, and came back.</summary>
    public bool ComesBack { get; init; }

    /// <summary>What it said last, where it ended.</summary>
    [JsonIgnore]
    public RecordDocument? Last { get; init; }
}
