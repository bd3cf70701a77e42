using System.Globalization;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components;

/// <summary>The overview, which is also how a range is chosen: records by quarter or year, each of them a link, and a band over what is chosen.</summary>
public sealed partial class TimelineStrip : ComponentBase
{
    // the script puts the chosen months in its place
    private const string Sample = "1111-11";

    private StripDrawing drawing = null!;

    /// <summary>Where the records fall.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MeetingSpan> Spans { get; set; }

    /// <summary>The address that shows the years from the first (null: from the beginning) to the last.</summary>
    [Parameter, EditorRequired]
    public required Func<int?, int, string> Href { get; set; }

    /// <summary>The address that shows what lies between two values of <c>from</c> and <c>to</c>; null where only years are links.</summary>
    [Parameter]
    public Func<string, string, string>? RangeHref { get; set; }

    /// <summary>The first day shown; null when none is chosen.</summary>
    [Parameter]
    public DateOnly? From { get; set; }

    /// <summary>The last day shown; null when none is chosen.</summary>
    [Parameter]
    public DateOnly? To { get; set; }

    /// <summary>Whether the addresses show what surely lies in a year, and not what may.</summary>
    [Parameter]
    public bool IsCertain { get; set; }

    protected override void OnParametersSet() => drawing = new StripDrawing(Spans, Languages.Current.TextInfo.IsRightToLeft, IsCertain);

    private bool HasUnsure => Spans.Any(span => span.IsUnsure && StripCounts.Standing(span) == "held");

    private bool HasAny(string standing) => Spans.Any(span => StripCounts.Standing(span) == standing);

    private bool IsSelected(int year) => (From ?? To) is not null && (From is not { } from || from <= new DateOnly(year, 1, 1)) && (To is not { } to || to >= new DateOnly(year, 12, 31));

    private bool IsSelected(StripPart part) => (From, To) == (part.Period.First, part.Period.Last);

    // "2012-13", or the one year
    private static string Years(StripFold fold) => fold.First == fold.Last
        ? fold.Last.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{fold.First}–{fold.Last % 100:00}");
}
