using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Components;

/// <summary>One source's reading of a field, in words: its own value, or the record's where the two agree.</summary>
public sealed partial class ReadingText : ComponentBase
{
    /// <summary>The apparatus of the record.</summary>
    [Parameter, EditorRequired]
    public required Apparatus Apparatus { get; set; }

    /// <summary>The readings of the field.</summary>
    [Parameter, EditorRequired]
    public required FieldReadings Readings { get; set; }

    /// <summary>The value as the source gives it; null where it agrees with the record.</summary>
    [Parameter]
    public string? Value { get; set; }

    private string? Held => Name is "paraphrase" or "summary" ? null : Readings.Value;

    // the titles of meetings are the editors' own English
    private string? Editors => Name is "partOf" or "meeting" && (Value ?? Held) is { } meeting ? ReadingWords.Label(Apparatus.Labels, RecordKind.Meeting, meeting) ?? meeting : Value ?? Held;

    private string Name => ReadingWords.NameOf(Readings.Path);

    private string Key => Readings.Path[(Readings.Path.LastIndexOf('/') + 1)..];

    private string? Words => (Name, Value ?? Held) switch
    {
        ("delegations", null) => Delegation,
        ("place", _) when Value is null && Apparatus.Record is MeetingRecord { Place: { } place } => PlaceWords.Of(place),
        (_, null) => null,
        ("members" or "speakers" or "relayedBy", _) when Value is null => Labelled(Name, Key),
        ("partiesReported" or "headcount", var text) when Value is null => text.Replace("..", "–", StringComparison.Ordinal),
        (_, var text) => ReadingWords.Of(Apparatus.Labels, Readings.Path, text),
    };

    // the presence alone: whom a source names in the delegation is read from its fragment, or is a claim of its own
    private string? Delegation => (Apparatus.Record as MeetingRecord)?.Delegations.FirstOrDefault(candidate => candidate.Party == Key) is { } delegation
        ? Localization.Texts.Term(delegation.Attendance)
        : null;

    private string? Labelled(string list, string key) => PathReferences.KindsOf(list)
        .SelectMany(kind => PathReferences.Keys(key).Select(slug => Apparatus.Labels.Find(kind, slug)))
        .OfType<Label>().FirstOrDefault()?.Text;
}
