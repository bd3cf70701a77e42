namespace ReconTracker.Web.Components.Lanes;

/// <summary>
/// Time along the lanes. A period that holds a mark is as wide as its marks need; empty ones between are folded. Within a period days keep their order, and their distance as far as marks leave room.
/// Numbers run from the beginning of time to its end; <see cref="LanesDrawing"/> mirrors them.
/// </summary>
internal sealed class LaneAxis
{
    /// <summary>The least distance of two marks: a finger's width.</summary>
    public const int Step = 26;

    private const int Pad = 17;
    private const int FoldWidth = 46;
    private const int EarlyWidth = 64;
    private const int Widest = 150;

    private readonly List<(double Day, double X)> _knots = [];

    /// <param name="zoom">The unit.</param>
    /// <param name="starts">The day of each mark, in order.</param>
    /// <param name="ends">Other days whose periods must be seen.</param>
    /// <param name="room">The width to fill, if the marks allow it.</param>
    /// <param name="early">How many records are left out before the first day.</param>
    public LaneAxis(TimelineZoom zoom, IReadOnlyList<DateOnly> starts, IEnumerable<DateOnly> ends, int room, int early)
    {
        var marks = starts.ToLookup(day => TimelinePeriod.Of(zoom, day));
        var periods = starts.Concat(ends).Select(day => TimelinePeriod.Of(zoom, day)).Distinct().OrderBy(period => period.Index).ToList();
        var folds = periods.Zip(periods.Skip(1)).Count(pair => pair.Second.Index - pair.First.Index > 1);
        var width = Fitting(zoom, [.. periods.Select(period => Needed(marks[period].Count()))], room - (folds * FoldWidth) - (early > 0 ? EarlyWidth : 0));
        foreach (var (index, period) in periods.Index())
        {
            if (index == 0 && early > 0)
            {
                Fold(null, period, early, EarlyWidth);
            }
            else if (index > 0 && period.Index - periods[index - 1].Index > 1)
            {
                Fold(periods[index - 1], period, 0, FoldWidth);
            }

            Draw(period, [.. marks[period]], Math.Max(width, Needed(marks[period].Count())));
        }
    }

    public int Width { get; private set; }

    public List<LanePeriod> Periods { get; } = [];

    public List<LaneFold> Folds { get; } = [];

    /// <summary>Where each mark stands, in the order given.</summary>
    public List<int> Marks { get; } = [];

    /// <summary>Where the middle of a day lies.</summary>
    public int At(DateOnly day)
    {
        var middle = day.DayNumber + 0.5;
        var after = _knots.FindIndex(knot => knot.Day >= middle);
        if (after <= 0)
        {
            return after < 0 ? Width : 0;
        }

        var ((earlier, left), (later, right)) = (_knots[after - 1], _knots[after]);
        return (int)Math.Round(left + ((middle - earlier) / (later - earlier) * (right - left)));
    }

    private static int Needed(int marks) => (2 * Pad) + ((Math.Max(marks, 1) - 1) * Step);

    // the widest at which all of them still fit; at least the label's
    private static int Fitting(TimelineZoom zoom, List<int> needed, int room)
    {
        var least = zoom switch
        {
            TimelineZoom.Year => 56,
            TimelineZoom.Quarter => 72,
            _ => 116,
        };
        var width = Widest;
        while (width > least && needed.Sum(need => Math.Max(need, width)) > room)
        {
            width -= 2;
        }

        return width;
    }

    private void Fold(TimelinePeriod? before, TimelinePeriod after, int count, int width)
    {
        Folds.Add(new LaneFold(before is { } first ? first with { Index = first.Index + 1 } : null, after with { Index = after.Index - 1 }, count, Width, width));
        Width += width;
    }

    private void Draw(TimelinePeriod period, List<DateOnly> days, int width)
    {
        var (first, length) = (period.First.DayNumber, period.Last.DayNumber - period.First.DayNumber + 1);
        _knots.Add((first, Width));
        var places = days.ConvertAll(day => Width + Pad + ((day.DayNumber - first + 0.5) / length * (width - (2 * Pad))));
        for (var index = 1; index < places.Count; index++)
        {
            places[index] = Math.Max(places[index], places[index - 1] + Step);
        }

        for (var (index, last) = (places.Count - 1, (double)(Width + width - Pad)); index >= 0; index--, last -= Step)
        {
            places[index] = Math.Min(places[index], last);
        }

        foreach (var (day, place) in days.Zip(places))
        {
            _knots.Add((day.DayNumber + 0.5, place));
            Marks.Add((int)Math.Round(place));
        }

        Periods.Add(new LanePeriod(period, Width, width));
        Width += width;
        _knots.Add((first + length, Width));
    }
}
