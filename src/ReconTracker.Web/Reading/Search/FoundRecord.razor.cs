using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Search;

/// <summary>One record that was found: what it is, and why it was found.</summary>
public sealed partial class FoundRecord : ComponentBase
{
    private const int MostPrinters = 3;

    /// <summary>The record.</summary>
    [Parameter, EditorRequired]
    public required SearchHit Hit { get; set; }

    /// <summary>The names of what is mentioned.</summary>
    [Parameter, EditorRequired]
    public required Labels Labels { get; set; }

    /// <summary>Whether only the spelling as typed was looked for.</summary>
    [Parameter]
    public bool IsExact { get; set; }

    private Label Label => Labels[Hit.Reference];

    private string Href => Links.Record(Hit.Reference, Label.PartyKind ?? PartyKind.Faction);

    // texts begin with their own title; names and topics have one of their own
    private bool IsTitle => Hit.Rule == MatchRule.Words && Hit.Reference.Kind is not RecordKind.Topic;

    private static string? English => Languages.Current.Name == "en" ? null : "en";

    private string? TitleLanguage => Hit.Reference.Kind == RecordKind.Source ? "" : English;

    private string[] Because => T($"search.because.{Vocabulary.Code(Hit.Rule)}").Split("{0}");

    // publishers, one a name: a paper may print a spelling in several articles
    private IReadOnlyList<Label> Printers => [.. Hit.AttestedBy.Select(source => Labels[RecordKind.Source, source]).DistinctBy(label => label.Text)];

    private string? Meetings => Hit.Reference.Kind switch
    {
        RecordKind.Person => Links.TimelineOf(RecordFilter.Default.With("person", Hit.Reference.Slug).With("attendance", RecordFilter.AnyAttendance)),
        RecordKind.Party => Links.TimelineOf(RecordFilter.Default.With("faction", Hit.Reference.Slug).With("attendance", RecordFilter.AnyAttendance)),
        RecordKind.Topic => Links.TimelineOf(RecordFilter.Default.With("topic", Hit.Reference.Slug)),
        _ => null,
    };
}
