using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>The lanes of more meetings than can be told apart: how many a period and faction, each period leading to a shorter range.</summary>
public sealed partial class TimelineLaneCounts : ComponentBase
{
    private LaneCountsDrawing drawing = null!;

    /// <summary>How many begin in which month, in all and a faction.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<LaneCount> Counts { get; set; }

    /// <summary>The factions whose lanes may be drawn, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Label> Factions { get; set; }

    /// <summary>The unit of the axis, if there is room for it.</summary>
    [Parameter, EditorRequired]
    public TimelineZoom Zoom { get; set; }

    /// <summary>The address that shows one period.</summary>
    [Parameter, EditorRequired]
    public required Func<TimelinePeriod, string> PeriodHref { get; set; }

    private IEnumerable<(TimelinePeriod Period, int Row, LaneTally Tally)> Cells =>
        drawing.Tallies.Select(tally => (tally.Period, drawing.Rows.Index().First(row => row.Item.Y == tally.Y).Index, tally));

    protected override void OnParametersSet() => drawing = new LaneCountsDrawing(
        Counts, Factions.Select(faction => faction.Reference.Slug), Zoom, Languages.Current.TextInfo.IsRightToLeft);

    private string LanesOf(TimelinePeriod period) => string.Join(' ', Cells.Where(cell => cell.Period == period).Select(cell => cell.Row));

    private static string Say(LaneTally tally) => T(
        "strip.year", tally.Period.Label, T("strip.of", N("timeline.records", tally.Count), StandingWords.Of(tally.Held, tally.Announced, tally.Cancelled, 0)));
}
