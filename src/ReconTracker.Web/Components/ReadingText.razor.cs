using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

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
    private string? Editors => Name is "partOf" or "meeting" && (Value ?? Held) is { } meeting ? Label(RecordKind.Meeting, meeting) ?? meeting : Value ?? Held;

    private string[] Steps => Readings.Path.Split('/');

    // what sort of value it is: the field's own name, or the name of the list it is an item of
    private string Name => Steps is [.., var list, _] && (list is "status" or "outcomes" || PathReferences.KindsOf(list).Count > 0) ? list : Steps[^1];

    private string? Words => (Name, Value ?? Held) switch
    {
        ("delegations", null) => Delegation,
        ("place", _) when Value is null && Apparatus.Record is MeetingRecord { Place: { } place } => PlaceWords.Of(place),
        (_, null) => null,
        ("when" or "said" or "published" or "founded", var text) => Date(text),
        ("members" or "speakers" or "relayedBy", _) when Value is null => Labelled(Name, Steps[^1]),
        ("onBehalfOf", var text) => Label(RecordKind.Party, text),
        ("status", var text) => Term<MeetingStatus>(text),
        ("attendance", var text) => Term<Attendance>(text),
        ("roles", var text) => Terms<DelegationRole>(text),
        ("mediatorRole", var text) => Term<MediatorRole>(text),
        ("role", var text) => Term<MemberRole>(text),
        ("outcomes", var text) => Term<OutcomeType>(text),
        ("endorsements", var text) => Term<EndorsementKind>(text),
        ("positions", var text) => Term<Stance>(text),
        ("authority", var text) => Term<StatementAuthority>(text),
        ("partiesReported" or "headcount", var text) when Value is null => text.Replace("..", "–", StringComparison.Ordinal),
        _ => null,
    };

    // the presence alone: whom a source names in the delegation is read from its fragment, or is a claim of its own
    private string? Delegation => (Apparatus.Record as MeetingRecord)?.Delegations.FirstOrDefault(candidate => candidate.Party == Steps[^1]) is { } delegation
        ? Texts.Term(delegation.Attendance)
        : null;

    private static string? Date(string text) => Edtf.TryParse(text, out var date, out _) ? DateWording.For(Languages.Current).Say(date) : null;

    private static string? Term<TTerm>(string code)
        where TTerm : struct, Enum => Vocabulary.TryParse<TTerm>(code, out _) ? T($"term.{typeof(TTerm).Name}.{code}") : null;

    private static string? Terms<TTerm>(string codes)
        where TTerm : struct, Enum
    {
        var terms = codes.Split(", ").Select(code => Term<TTerm>(code)).ToList();
        return terms.Contains(null) ? null : terms.Aggregate((whole, part) => T("field.within", whole!, part!));
    }

    private string? Labelled(string list, string key) => PathReferences.KindsOf(list)
        .SelectMany(kind => PathReferences.Keys(key).Select(slug => Apparatus.Labels.Find(kind, slug)))
        .OfType<Label>().FirstOrDefault()?.Text;

    private string? Label(RecordKind kind, string text) => Slug.TryParse(text, out var slug) ? Apparatus.Labels.Find(kind, slug)?.Text : null;
}
