using System.Text.Json.Serialization;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.History;

/// <summary>One revision in a record's history.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Who">The editor's public name.</param>
/// <param name="Why">The reason.</param>
/// <param name="When">The moment, UTC.</param>
/// <param name="Record">The whole record as this revision has it; null where the record ends, and where it was redacted.</param>
/// <param name="Ending">How it ends; null where it goes on.</param>
public sealed record RevisionLine(int Number, string Who, string Why, DateTimeOffset When, [property: JsonIgnore] RecordDocument? Record, Ending? Ending)
{
    /// <summary>By whom, why and when it was redacted; null where it was not.</summary>
    public RedactedLine? Redaction { get; init; }

    /// <summary>Whether the record had ended before.</summary>
    [JsonIgnore]
    public bool IsBack { get; private init; }

    /// <summary>How many fields it added, removed and changed; null of a revision that entered the record, ended it, or brought it back.</summary>
    public IReadOnlyDictionary<ChangeKind, int>? Fields { get; private init; }

    /// <summary>How many claims.</summary>
    public IReadOnlyDictionary<ChangeKind, int>? Claims { get; private init; }

    /// <summary>The same, counted against the revision before.</summary>
    public RevisionLine After(RevisionLine before)
    {
        if (before.Record is null || Record is null)
        {
            return this with { IsBack = before.Ending is not null };
        }

        var difference = RecordDiff.Of(before.Record, Record);
        return this with { Fields = Count(difference.Fields.Select(change => change.Kind)), Claims = Count(difference.Claims.Select(change => change.Kind)) };
    }

    private static SortedDictionary<ChangeKind, int> Count(IEnumerable<ChangeKind> kinds) => new(kinds.CountBy(kind => kind).ToDictionary());
}
