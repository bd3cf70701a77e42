using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>A row a faction, a column a meeting: one mark at its day with a tick for each faction that was there or was asked.</summary>
public sealed partial class TimelineLanes : ComponentBase
{
    private LanesDrawing drawing = null!;

    /// <summary>The meetings, in any order.</summary>
    [Parameter, EditorRequired]
    public required MeetingHeads Heads { get; set; }

    /// <summary>The factions whose lanes may be drawn, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Label> Factions { get; set; }

    /// <summary>The unit of the axis.</summary>
    [Parameter, EditorRequired]
    public TimelineZoom Zoom { get; set; }

    /// <summary>The first day asked for; null when there is none.</summary>
    [Parameter]
    public DateOnly? From { get; set; }

    /// <summary>The address that shows one period.</summary>
    [Parameter, EditorRequired]
    public required Func<TimelinePeriod, string> PeriodHref { get; set; }

    /// <summary>The address that shows all up to the end of a period.</summary>
    [Parameter, EditorRequired]
    public required Func<TimelinePeriod, string> EarlyHref { get; set; }

    private string Title => drawing.Periods.Count == 0
        ? N("lanes.title_undated", drawing.Columns.Count)
        : T("lanes.title", N("timeline.records", drawing.Columns.Count), Edge(0), Edge(^1));

    private IReadOnlyCollection<LaneSpanKind> Kinds => [.. drawing.Columns.Select(column => column.Span?.Kind ?? LaneSpanKind.Day).Distinct()];

    private IReadOnlyCollection<string> Marks => [.. drawing.Columns.Select(Mark).Distinct()];

    protected override void OnParametersSet() => drawing = new LanesDrawing(
        Heads, Factions.Select(faction => faction.Reference.Slug), Zoom, From, Languages.Current.TextInfo.IsRightToLeft);

    private string Edge(Index index) => drawing.Periods.OrderBy(period => period.Period.Index).ElementAt(index).Period.Label;

    private string Mark(LaneColumn column) => column.Row == drawing.Rows[0] ? StatusMark.Of(column.Head.Status) : $"context {StatusMark.Of(column.Head.Status)}";

    private static int HitFoot(LaneColumn column) => column.Ticks.Count > 0 ? column.Foot + (LanesDrawing.LaneHeight / 2) : column.Row.Y + column.Row.Height;

    private string Lanes(LaneColumn column) => string.Join(' ', column.Ticks.Select(tick => tick.Lane).Prepend(column.Row == drawing.Rows[0] ? 0 : drawing.Rows.Count - 1));

    // "Thu 23 May 2011, held: Lavrov receives seven factions. F attended, H attended"
    private string Say(LaneColumn column)
    {
        var record = column.Head.Record;
        var meeting = T("lanes.meeting", DateWording.For(Languages.Current).Say(record.When), Term(column.Head.Status), record.Title);
        var parts = column.Ticks.GroupBy(tick => tick.Attendance).OrderBy(attendance => attendance.Key != Attendance.Attended)
            .Select(attendance => T("lanes.part", Term(attendance.Key), string.Join(T("list.comma"), attendance.Select(tick => Name(tick.Party)))));
        return string.Join(T("lanes.stop"), parts.Prepend(meeting));
    }

    private string Name(Slug party) => Factions.First(faction => faction.Reference.Slug == party) is var label ? label.Abbreviation ?? label.Text : "";
}
