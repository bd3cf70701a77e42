using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>The lanes in numbers where there are too many meetings to draw each: how many a period and lane. Nothing is left out: what is not in a cell is counted among the undated.</summary>
internal sealed class LaneCountsDrawing
{
    /// <summary>The most periods that are drawn side by side; for more, a coarser unit is taken.</summary>
    public const int MostPeriods = 120;

    /// <summary>The height of a lane.</summary>
    public const int LaneHeight = 32;

    /// <summary>The longest bar.</summary>
    public const int LongestBar = 40;

    private const int FoldWidth = 44;
    private const int Room = 730;

    private readonly int _cell;

    private readonly bool _mirrored;

    /// <param name="counts">The counts.</param>
    /// <param name="factions">Whose lanes may be drawn: the most meetings first, otherwise in this order; those without a count are left out.</param>
    /// <param name="zoom">The unit that is asked for.</param>
    /// <param name="mirrored">Whether time runs from right to left.</param>
    public LaneCountsDrawing(IReadOnlyCollection<LaneCount> counts, IEnumerable<Slug> factions, TimelineZoom zoom, bool mirrored)
    {
        _mirrored = mirrored;
        Zoom = Fitting(counts, zoom);
        var cells = counts.Where(count => count.Year is not null).ToLookup(count => TimelinePeriod.Of(Zoom, count.Year!.Value, count.Month!.Value));
        var periods = cells.Select(cell => cell.Key).OrderBy(period => period.Index).ToList();
        var folds = periods.Zip(periods.Skip(1)).Count(pair => pair.Second.Index - pair.First.Index > 1);
        var least = Zoom == TimelineZoom.Month ? 112 : 64;
        _cell = Math.Clamp((Room - (folds * FoldWidth)) / Math.Max(periods.Count, 1), least, 120);
        Width = (periods.Count * _cell) + (folds * FoldWidth);
        var background = counts.Any(count => count is { Party: null, Scope: MeetingScope.Context });
        var lanes = factions.Select(faction => (Faction: faction, Count: counts.Where(count => IsOf(count, faction)).Sum(count => count.Count)))
            .Where(lane => lane.Count > 0).OrderByDescending(lane => lane.Count).Select(lane => lane.Faction).ToList();
        Rows = [Row(null, 0, counts.Where(IsMeeting)), .. lanes.Select((faction, index) => Row(faction, index + 1, counts.Where(count => IsOf(count, faction)))),
            .. background ? [Row(null, lanes.Count + 1, counts.Where(IsBackground))] : Array.Empty<LaneRow>()];
        Undated = counts.Where(count => count is { Year: null, Party: null }).Sum(count => count.Count);
        Draw(periods, cells);
    }

    /// <summary>The unit that is drawn.</summary>
    public TimelineZoom Zoom { get; }

    public int Width { get; }

    public int Height => Rows[^1].Y + Rows[^1].Height;

    public List<LanePeriod> Periods { get; } = [];

    public List<LaneFold> Folds { get; } = [];

    /// <summary>The meetings, then the factions, then the background.</summary>
    public IReadOnlyList<LaneRow> Rows { get; }

    /// <summary>The cells, period by period, from the top.</summary>
    public List<LaneTally> Tallies { get; } = [];

    /// <summary>How many have no date.</summary>
    public int Undated { get; }

    private static bool IsMeeting(LaneCount count) => count.Party is null && count.Scope != MeetingScope.Context;

    private static bool IsBackground(LaneCount count) => count.Party is null && count.Scope == MeetingScope.Context;

    private static bool IsOf(LaneCount count, Slug faction) => count.Party == faction && count.Scope != MeetingScope.Context;

    private static TimelineZoom Fitting(IEnumerable<LaneCount> counts, TimelineZoom zoom)
    {
        var months = counts.Where(count => count.Year is not null).Select(count => (count.Year!.Value, count.Month!.Value)).Distinct().ToList();
        while (zoom > TimelineZoom.Year && months.Select(month => TimelinePeriod.Of(zoom, month.Item1, month.Item2)).Distinct().Count() > MostPeriods)
        {
            zoom--;
        }

        return zoom;
    }

    private static LaneRow Row(Slug? faction, int index, IEnumerable<LaneCount> counts) =>
        new(faction, LanesDrawing.AxisHeight + (index * LaneHeight), LaneHeight, counts.Sum(count => count.Count));

    private void Draw(List<TimelinePeriod> periods, ILookup<TimelinePeriod, LaneCount> cells)
    {
        var x = 0;
        foreach (var (index, period) in periods.Index())
        {
            if (index > 0 && period.Index - periods[index - 1].Index > 1)
            {
                Folds.Add(new LaneFold(periods[index - 1] with { Index = periods[index - 1].Index + 1 }, period with { Index = period.Index - 1 }, 0, At(x, FoldWidth), FoldWidth));
                x += FoldWidth;
            }

            Periods.Add(new LanePeriod(period, At(x, _cell), _cell));
            foreach (var (lane, row) in Rows.Index())
            {
                if (Tally(period, At(x, _cell), row, [.. cells[period].Where(count => row.Party is { } faction ? IsOf(count, faction) : lane == 0 ? IsMeeting(count) : IsBackground(count))]) is { Count: > 0 } tally)
                {
                    Tallies.Add(tally);
                }
            }

            x += _cell;
        }

        // bars of all lanes on one scale
        var most = Tallies.Select(tally => tally.Count).DefaultIfEmpty(1).Max();
        for (var index = 0; index < Tallies.Count; index++)
        {
            Tallies[index] = Tallies[index] with { Length = Math.Max(2, (int)Math.Round((double)LongestBar * Tallies[index].Count / most)) };
        }
    }

    private static LaneTally Tally(TimelinePeriod period, int x, LaneRow row, List<LaneCount> counts)
    {
        int Of(params string[] marks) => counts.Where(count => marks.Contains(StatusMark.Of(count.Status))).Sum(count => count.Count);
        return new LaneTally(period, x, row.Y, Of("held"), Of("announced", "unverified"), Of("cancelled"), 0);
    }

    private int At(int x, int width) => _mirrored ? Width - x - width : x;
}
