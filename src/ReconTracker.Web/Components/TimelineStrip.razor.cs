using System.Globalization;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>The overview: records by quarter, each year a link.</summary>
public sealed partial class TimelineStrip : ComponentBase
{
    private StripDrawing drawing = null!;

    /// <summary>Where the records fall.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MeetingSpan> Spans { get; set; }

    /// <summary>The address that shows the years from the first (null: from the beginning) to the last.</summary>
    [Parameter, EditorRequired]
    public required Func<int?, int, string> Href { get; set; }

    /// <summary>The first year shown; null when no year is chosen.</summary>
    [Parameter]
    public int? From { get; set; }

    /// <summary>The last year shown; null when no year is chosen.</summary>
    [Parameter]
    public int? To { get; set; }

    private bool HasBackground => Spans.Any(span => span.Scope == MeetingScope.Context);

    protected override void OnParametersSet() => drawing = new StripDrawing(Spans, Languages.Current.TextInfo.IsRightToLeft);

    private bool IsSelected(int year) => (From ?? To) is not null && year >= (From ?? year) && year <= (To ?? year);

    private static string Label(string years, int count) => T("strip.year", years, N("timeline.records", count));

    // "2012-13", or the one year
    private static string Years(StripFold fold) => fold.First == fold.Last
        ? fold.Last.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{fold.First}–{fold.Last % 100:00}");
}
