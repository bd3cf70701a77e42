using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;

namespace ReconTracker.Web.Components;

/// <summary>The overview strip in numbers: a year is four quarters of 26 units, or more where few years have room; years without a record are folded into 46. For Arabic the numbers are mirrored.</summary>
internal sealed class StripDrawing
{
    private const int Room = 1062;
    private const int NarrowQuarter = 26;
    private const int WideQuarter = 48;
    private const int FoldWidth = 46;
    private const int MarkWidth = 16;
    private const int Axis = 108;
    private const int Tallest = 95;
    private const int MostStacked = 5;
    private const int MostYears = 10;

    private readonly IReadOnlyList<MeetingSpan> _spans;

    private readonly bool _mirrored;

    private readonly double? _scale;

    private readonly int _quarter;

    public StripDrawing(IReadOnlyList<MeetingSpan> spans, bool mirrored)
    {
        _spans = spans;
        _mirrored = mirrored;
        var years = spans.Where(span => span.Year is not null).ToLookup(span => span.Year!.Value);
        var drawn = Drawn(years);
        var early = years.Any(year => drawn.Count > 0 && year.Key < drawn[0]) ? Reaching(null, drawn[0] - 1) : 0;
        var folds = (Gaps(drawn) + (early > 0 ? 1 : 0)) * FoldWidth;
        _quarter = Math.Clamp((Room - folds) / Math.Max(4 * drawn.Count, 1), NarrowQuarter, WideQuarter);
        Width = Math.Max((drawn.Count * YearWidth) + folds, Room);
        _scale = Scale(drawn.SelectMany(year => years[year]));
        Draw(drawn, years, early);
    }

    public int Width { get; }

    private int YearWidth => 4 * _quarter;

    public List<StripYear> Years { get; } = [];

    public List<StripFold> Folds { get; } = [];

    /// <summary>The last years with a record, from the first that is more than background; earlier ones are folded.</summary>
    private static List<int> Drawn(ILookup<int, MeetingSpan> years)
    {
        var subject = years.Where(year => year.Any(span => span.Scope != MeetingScope.Context)).Select(year => year.Key).DefaultIfEmpty(int.MinValue).Min();
        return [.. years.Select(year => year.Key).Where(year => year >= subject).Order().TakeLast(MostYears)];
    }

    // a year leads to all that may fall in it, so its label counts that; its marks stand where records begin
    private int Reaching(int? first, int last) => _spans.Where(span => span.Reaches(first, last)).Sum(span => span.Count);

    private static int Gaps(List<int> drawn) => drawn.Zip(drawn.Skip(1)).Count(pair => pair.Second - pair.First > 1);

    // a stack of more than five would leave the drawing: then all quarters are bars on one scale
    private static double? Scale(IEnumerable<MeetingSpan> spans)
    {
        var most = spans.Where(span => Class(span) is not null).GroupBy(span => (span.Year, Quarter(span))).Select(quarter => quarter.Sum(span => span.Count)).DefaultIfEmpty().Max();
        return most > MostStacked ? (double)Tallest / most : null;
    }

    private static int Quarter(MeetingSpan span) => (span.Month!.Value - 1) / 3;

    private static string? Class(MeetingSpan span) => (span.Scope, StatusMark.Of(span.Status), span.IsUnsure) switch
    {
        (MeetingScope.Context, _, _) => null,
        (_, "held", false) => "held",
        (_, "held", true) => "hollow unsure",
        _ => "hollow",
    };

    private void Draw(List<int> drawn, ILookup<int, MeetingSpan> years, int early)
    {
        var x = 0;
        if (early > 0)
        {
            Folds.Add(Fold(x, null, drawn[0] - 1, early));
            x += FoldWidth;
        }

        foreach (var year in drawn)
        {
            if (Years.Count > 0 && year - Years[^1].Year > 1)
            {
                Folds.Add(Fold(x, Years[^1].Year + 1, year - 1, 0));
                x += FoldWidth;
            }

            Years.Add(Year(x, year, [.. years[year]]));
            x += YearWidth;
        }
    }

    private StripFold Fold(int x, int? first, int last, int count)
    {
        (int Right, int Y)[] points = [(4, Axis), (15, Axis), (20, Axis - 8), (26, Axis + 8), (31, Axis), (42, Axis)];
        var path = string.Join('L', points.Select(point => $"{Text(At(x + point.Right))} {Text(point.Y)}"));
        return new StripFold(first, last, count, At(x, FoldWidth), FoldWidth, $"M{path}", At(x + 23));
    }

    private StripYear Year(int x, int year, List<MeetingSpan> spans) => new(
        year,
        Reaching(year, year),
        At(x, YearWidth),
        YearWidth,
        $"M{Text(At(x))} {Axis}H{Text(At(x + YearWidth))}",
        [.. Enumerable.Range(1, 3).Select(quarter => At(x + (quarter * _quarter)))],
        At(x + (YearWidth / 2)),
        [.. spans.ToLookup(Quarter).SelectMany(quarter => Marks(x + (quarter.Key * _quarter), [.. quarter]))],
        [.. spans.Where(span => Class(span) is null).ToLookup(Quarter).SelectMany(quarter => Ticks(x + (quarter.Key * _quarter), quarter.Sum(span => span.Count)))]);

    private IEnumerable<StripMark> Marks(int x, List<MeetingSpan> quarter)
    {
        var kinds = quarter.Where(span => Class(span) is not null).GroupBy(span => Class(span)!)
            .Select(kind => (Class: kind.Key, Count: kind.Sum(span => span.Count))).OrderBy(kind => kind.Class.Length);
        var top = Axis - 5.0;
        foreach (var (kind, count) in kinds)
        {
            if (_scale is { } scale)
            {
                var height = Math.Round(Math.Max(count * scale, 2), 1);
                top -= height;
                yield return new StripMark(kind, At(x + ((_quarter - MarkWidth) / 2), MarkWidth), Math.Round(top, 1), height);
                continue;
            }

            for (var index = 0; index < count; index++, top -= 19)
            {
                yield return new StripMark(kind, At(x + ((_quarter - MarkWidth) / 2), MarkWidth), top - 14, 14);
            }
        }
    }

    // as many ticks as stand apart; the label of the year has the number
    private IEnumerable<int> Ticks(int x, int count) => Enumerable.Range(0, Math.Min(count, 4)).Select(index => At(x + (_quarter / 2) - 5 + (5 * index)));

    private int At(int x, int width = 0) => _mirrored ? Width - x - width : x;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
