using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>One meeting in an <c>ol.chronicle</c>: date, standing, title, who, how sure, where.</summary>
public sealed partial class MeetingEntry : ComponentBase
{
    // longer wordings burst the margin; the page of the meeting has them
    private const int LongestWords = 32;

    /// <summary>The meeting.</summary>
    [Parameter, EditorRequired]
    public required MeetingHead Head { get; set; }

    /// <summary>What it calls other records: <see cref="MeetingHeads.Labels"/>.</summary>
    [Parameter, EditorRequired]
    public required Labels Labels { get; set; }

    /// <summary>Whether the year stands above the list, so that the date goes without it.</summary>
    [Parameter]
    public bool UnderYear { get; set; }

    /// <summary>On the page of a party or person: its own part in the meeting, as list items, instead of all who came.</summary>
    [Parameter]
    public RenderFragment? Who { get; set; }

    private MeetingRecord Meeting => Head.Record;

    private FuzzyDate When => Meeting.When;

    private MarkupString Mark => new(StatusMark.Svg(Head.Status, Background));

    private string Page => Links.Meeting(Meeting.Slug);

    private bool Background => Meeting.Scope == MeetingScope.Context;

    /// <summary>On what the date rests, where it is not simply stated.</summary>
    private string? Ground => When.Basis switch
    {
        DateBasis.External or DateBasis.Inferred or DateBasis.Open => T($"entry.basis.{Vocabulary.Code(When.Basis)}"),
        DateBasis.RelativeResolved when ShownWords is null => T("entry.basis.relative_resolved"),
        _ => null,
    };

    private string? ShownWords => When is { Basis: DateBasis.RelativeResolved, Words.Length: <= LongestWords } ? When.Words : null;

    // "7 organisations" says nothing beside seven names
    private bool CountShown => Meeting.PartiesReported is { } count && count.Min > Meeting.Delegations.Count(delegation => delegation.Side == DelegationSide.Faction);

    private string Reported => Meeting.PartiesReported is { } count && count.Min < count.Max
        ? T("entry.organisations_between", count.Min, count.Max)
        : N("entry.organisations", Meeting.PartiesReported!.Max);

    // the factions first: they are what the record is about
    private IEnumerable<DelegationRecord> Present => Meeting.Delegations.OrderBy(delegation => Labels[RecordKind.Party, delegation.Party].PartyKind != PartyKind.Faction);

    /// <summary>The day of an entry of the log, with its year where the year is not that of the heading.</summary>
    private string? Said(StatusRecord entry) => entry.AsOf?.Edtf is not { } day ? null
        : UnderYear && Head.Year is { } year && day.Earliest?.Year == year && day.Latest?.Year == year ? Wording.SayShort(day)
        : Wording.Say(day);

    private static DateWording Wording => DateWording.For(Languages.Current);

    private static bool IsHollow(Attendance attendance) => attendance != Attendance.Attended;

    /// <summary>The heads, or the only persons known.</summary>
    private static IEnumerable<MemberRecord> Named(DelegationRecord delegation) =>
        delegation.Members.Any(IsHead) ? delegation.Members.Where(IsHead) : delegation.Members.Take(2);

    private static bool IsHead(MemberRecord member) => member.Role is MemberRole.Head or MemberRole.CoHead;
}
