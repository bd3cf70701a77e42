using System.Text.Json.Serialization;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Editing;

/// <summary>One claim that differs between two documents.</summary>
/// <param name="Key">What names it among the claims of the record: field, source and paragraph.</param>
/// <param name="Before">The older claim; null when added.</param>
/// <param name="After">The newer claim; null when removed.</param>
/// <param name="Fields">What differs in it.</param>
public sealed record ClaimChange(string Key, ClaimRecord? Before, ClaimRecord? After, [property: JsonIgnore] IReadOnlyList<FieldChange> Fields)
{
    /// <summary>What became of it.</summary>
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>The field that it speaks of; of two, the newer.</summary>
    public string Field => (After ?? Before)!.Field;
}
