using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>
/// The lanes in numbers: above, each meeting at its day, in as many levels as spans of dates overlap; below, a lane a faction with its part in each; then the background; at the end of time, the undated.
/// For Arabic the numbers are mirrored.
/// </summary>
internal sealed class LanesDrawing
{
    /// <summary>The height of the axis and its labels.</summary>
    public const int AxisHeight = 34;

    /// <summary>The height of a lane.</summary>
    public const int LaneHeight = 28;

    /// <summary>Half the height of a mark.</summary>
    public const int Radius = 6;

    private const int Level = 20;
    private const int Room = 752;
    private const int TrayGap = 22;
    private const int TrayWidth = 100;
    private const int LongestSpan = 1100;

    private readonly bool _mirrored;

    /// <param name="heads">The meetings, in any order.</param>
    /// <param name="factions">Whose lanes may be drawn: the most marks first, otherwise in this order; those without a mark are left out.</param>
    /// <param name="zoom">The unit of the axis.</param>
    /// <param name="from">The first day asked for: what began earlier is drawn there. Without it, background before the first meeting is folded.</param>
    /// <param name="mirrored">Whether time runs from right to left.</param>
    public LanesDrawing(IEnumerable<MeetingHead> heads, IEnumerable<Slug> factions, TimelineZoom zoom, DateOnly? from, bool mirrored)
    {
        _mirrored = mirrored;
        var ordered = InOrder(heads).ToList();
        var begin = from is null && ordered.Find(head => head.Year is not null && !IsBackground(head)) is { } first
            ? TimelinePeriod.Of(zoom, Start(first)).First
            : DateOnly.MinValue;
        var dated = ordered.Where(head => head.Year is not null && Start(head) >= begin).ToList();
        var undated = ordered.Where(head => head.Year is null).ToList();
        var tray = undated.Count == 0 ? 0 : Math.Max(TrayWidth, (undated.Count + 1) * LaneAxis.Step);
        var axis = new LaneAxis(zoom, dated.ConvertAll(head => Start(head) < from ? from.Value : Start(head)), dated.Select(End).OfType<DateOnly>(), Room - tray - TrayGap, ordered.Count - dated.Count - undated.Count);
        TrayStart = axis.Width + (dated.Count > 0 && tray > 0 ? TrayGap : 0);
        Width = TrayStart + tray;
        HasTray = undated.Count > 0;

        var places = dated.Zip(axis.Marks, (head, x) => (Head: head, X: x, Span: (LaneSpan?)SpanAt(head, x, axis, Start(head) < from)))
            .Concat(undated.Select((head, index) => (Head: head, X: TrayStart + ((index + 1) * LaneAxis.Step), Span: (LaneSpan?)null))).ToList();
        Rows = Lay(places, factions, out var heights);
        Columns = [.. places.Select((place, index) => Column(place.Head, place.X, place.Span, heights[index]))];
        Periods = [.. axis.Periods.Select(period => period with { X = At(period.X, period.Width) })];
        Folds = [.. axis.Folds.Select(fold => fold with { X = At(fold.X, fold.Width) })];
        AxisEnd = axis.Width;
    }

    public int Width { get; }

    public int Height => Rows.Count == 0 ? AxisHeight : Rows[^1].Y + Rows[^1].Height;

    public IReadOnlyList<LanePeriod> Periods { get; }

    public IReadOnlyList<LaneFold> Folds { get; }

    /// <summary>The meetings, then the factions, then the background.</summary>
    public IReadOnlyList<LaneRow> Rows { get; }

    /// <summary>The meetings in the order of time, the undated last.</summary>
    public IReadOnlyList<LaneColumn> Columns { get; }

    public bool HasTray { get; }

    /// <summary>The left edge of the tray of the undated.</summary>
    public int TrayX => At(TrayStart, TrayWide);

    public int TrayWide => Width - TrayStart;

    /// <summary>One step onward in time: 1, or -1 where time runs from right to left.</summary>
    public int Direction => _mirrored ? -1 : 1;

    private int TrayStart { get; }

    private int AxisEnd { get; }

    /// <summary>Meetings in the order in which they are drawn: by their first possible days, the undated last.</summary>
    public static IEnumerable<MeetingHead> InOrder(IEnumerable<MeetingHead> heads) =>
        heads.OrderBy(head => head.Year is null).ThenBy(head => head.Record.When.Earliest ?? DateOnly.MinValue).ThenBy(head => head.Record.Slug.Value, StringComparer.Ordinal);

    /// <summary>The line of a lane, along the axis and again in the tray.</summary>
    public string Line(int y) => HasTray && AxisEnd > 0
        ? FormattableString.Invariant($"M{At(0)} {y}H{At(AxisEnd)}M{At(TrayStart)} {y}H{At(Width)}")
        : FormattableString.Invariant($"M{At(0)} {y}H{At(Width)}");

    private static bool IsBackground(MeetingHead head) => head.Record.Scope == MeetingScope.Context;

    private static DateOnly Start(MeetingHead head) => head.Record.When.Earliest!.Value;

    // where a bracket closes, a period is drawn; not for spans of many years
    private static DateOnly? End(MeetingHead head) =>
        !IsBackground(head) && LaneSpan.KindOf(head.Record.When) != LaneSpanKind.Open && head.Record.When.Latest is { } end && end.DayNumber - Start(head).DayNumber < LongestSpan ? end : null;

    private static LaneSpan SpanAt(MeetingHead head, int x, LaneAxis axis, bool isEarlier)
    {
        var end = head.Record.When.Latest is { } last ? axis.At(last) : x;
        var next = axis.Marks.Find(mark => mark > x && mark >= end);
        end = next > 0 && end > next - LaneAxis.Step ? Math.Min(end, next - 12) : end;
        var span = LaneSpan.KindOf(head.Record.When) switch
        {
            LaneSpanKind.Bracketed => new LaneSpan(LaneSpanKind.Bracketed, x - Radius - 4, Math.Max(end, x + Radius + 4)),
            LaneSpanKind.Soft => new LaneSpan(LaneSpanKind.Soft, x - Radius - 7, Math.Max(end, x + Radius + 7)),
            LaneSpanKind.Open => new LaneSpan(LaneSpanKind.Open, x - Radius, x + Radius + 15),
            LaneSpanKind.Duration => new LaneSpan(LaneSpanKind.Duration, x - Radius, Math.Max(end, x + Radius)),
            _ => new LaneSpan(LaneSpanKind.Day, x - Radius, x + Radius),
        };
        return isEarlier ? span with { IsEarlier = true, From = x - Radius - 9 } : span;
    }

    // each span takes the highest level where it meets no other; background has levels of its own
    private static List<LaneRow> Lay(List<(MeetingHead Head, int X, LaneSpan? Span)> places, IEnumerable<Slug> factions, out List<int> heights)
    {
        var subject = new LaneLevels();
        var background = new LaneLevels();
        var levels = places.ConvertAll(place => (IsBackground(place.Head) ? background : subject).Take(place.Span?.From ?? place.X - Radius, place.Span?.To ?? place.X + Radius));
        var rows = new List<LaneRow> { new(null, AxisHeight, 8 + (Math.Max(subject.Count, 1) * Level), places.Count(place => !IsBackground(place.Head))) };
        foreach (var (faction, count) in factions.Select(faction => (Faction: faction, Count: places.Count(place => !IsBackground(place.Head) && place.Head.Record.Delegations.Any(delegation => delegation.Party == faction))))
            .Where(lane => lane.Count > 0).OrderByDescending(lane => lane.Count))
        {
            rows.Add(new LaneRow(faction, rows[^1].Y + rows[^1].Height, LaneHeight, count));
        }

        var below = rows[^1].Y + rows[^1].Height;
        if (background.Count > 0)
        {
            rows.Add(new LaneRow(null, below, 8 + (background.Count * Level), places.Count(place => IsBackground(place.Head))));
        }

        heights = [.. places.Zip(levels, (place, level) => (IsBackground(place.Head) ? below : AxisHeight) + 4 + (Level / 2) + (level * Level))];
        return rows;
    }

    private LaneColumn Column(MeetingHead head, int x, LaneSpan? span, int y) => new(
        head,
        At(x),
        y,
        span is null ? null : span with { From = At(span.From), To = At(span.To) },
        IsBackground(head) ? [] : [.. Rows.Index().Where(row => row.Item.Party is not null)
            .SelectMany(row => head.Record.Delegations.Where(delegation => delegation.Party == row.Item.Party)
                .Select(delegation => new LaneTick(delegation.Party, delegation.Attendance, row.Index, row.Item.Middle)))],
        IsBackground(head) ? Rows[^1] : Rows[0]);

    private int At(int x, int width = 0) => _mirrored ? Width - x - width : x;
}
