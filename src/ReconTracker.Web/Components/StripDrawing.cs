using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Web.Components.Lanes;

namespace ReconTracker.Web.Components;

/// <summary>
/// The overview strip in numbers: a year is four quarters, wider where few years have room, or one bar where there are many years. Years without a record are folded. For Arabic the numbers are mirrored.
/// </summary>
internal sealed class StripDrawing
{
    private const int Room = 1062;
    private const int NarrowQuarter = 26;
    private const int WideQuarter = 48;
    private const int NarrowYear = 24;
    private const int FoldWidth = 46;
    private const int MostYearsInQuarters = 10;
    private const int MostYears = 40;

    // a label of four figures, at a desk and on a phone, where the strip is a third as large
    private const int LabelWidth = 40;
    private const int PhoneLabelWidth = 84;

    private readonly bool _mirrored;

    private readonly int _yearWidth;

    private readonly StripStacks _stacks;

    // a year leads to all that may fall in it, or surely does, so its label counts that; its marks stand where records begin
    private readonly Func<int, StripCounts> _reaching;

    public StripDrawing(IReadOnlyList<MeetingSpan> spans, bool mirrored, bool isCertain = false)
    {
        _mirrored = mirrored;
        var years = spans.Where(span => span.Year is not null).ToLookup(span => span.Year!.Value);
        var drawn = Drawn(years);
        InQuarters = drawn.Count <= MostYearsInQuarters;
        var hasEarly = years.Any(year => drawn.Count > 0 && year.Key < drawn[0]);
        var folds = (drawn.Zip(drawn.Skip(1)).Count(pair => pair.Second - pair.First > 1) + (hasEarly ? 1 : 0)) * FoldWidth;
        var room = (Room - folds) / Math.Max(drawn.Count, 1);
        _yearWidth = InQuarters ? 4 * Math.Clamp(room / 4, NarrowQuarter, WideQuarter) : Math.Max(room, NarrowYear);
        _reaching = StripCounts.ByYear(spans, drawn, isCertain);
        _stacks = new StripStacks(drawn.SelectMany(year => years[year]).GroupBy(Period));
        Width = Math.Max((drawn.Count * _yearWidth) + folds, Room);
        Draw(drawn, years, hasEarly ? spans.Where(span => isCertain ? span.StaysWithin(null, drawn[0] - 1) : span.Reaches(null, drawn[0] - 1)).Sum(span => span.Count) : null);
    }

    public int Width { get; }

    /// <summary>Whether a part is a quarter; otherwise a year.</summary>
    public bool InQuarters { get; }

    public List<StripYear> Years { get; } = [];

    public List<StripFold> Folds { get; } = [];

    /// <summary>The stretch between two days; null when neither is chosen or nothing is drawn.</summary>
    public (int X, int Width)? Band(DateOnly? from, DateOnly? to)
    {
        var (since, until) = (from?.Year ?? int.MinValue, to?.Year ?? int.MaxValue);
        if ((from ?? to) is null)
        {
            return null;
        }

        if (!Years.Any(year => year.Year >= since && year.Year <= until))
        {
            // years that are folded are all that is chosen, or nothing on the paper is
            return Folds.FirstOrDefault(fold => since <= fold.Last && until >= (fold.First ?? int.MinValue)) is { } folded ? (folded.X, folded.Width) : null;
        }

        var ordered = Years.OrderBy(year => year.Year).ToList();
        var left = from is { } first ? Place(ordered, first) : 0;
        var right = Math.Max(to is { } last ? Place(ordered, last.DayNumber < DateOnly.MaxValue.DayNumber ? last.AddDays(1) : last) : Width, left + 2);
        return (At(left, right - left), right - left);
    }

    /// <summary>The last years with a record, from the first that is more than background; earlier ones are folded.</summary>
    private static List<int> Drawn(ILookup<int, MeetingSpan> years)
    {
        var subject = years.Where(year => year.Any(span => span.Scope != MeetingScope.Context)).Select(year => year.Key).DefaultIfEmpty(int.MinValue).Min();
        return [.. years.Select(year => year.Key).Where(year => year >= subject).Order().TakeLast(MostYears)];
    }

    private TimelinePeriod Period(MeetingSpan span) => TimelinePeriod.Of(InQuarters ? TimelineZoom.Quarter : TimelineZoom.Year, span.Year!.Value, span.Month!.Value);

    private void Draw(List<int> drawn, ILookup<int, MeetingSpan> years, int? early)
    {
        var x = 0;
        if (early is { } count)
        {
            Folds.Add(Fold(x, null, drawn[0] - 1, count));
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
            x += _yearWidth;
        }
    }

    private StripFold Fold(int x, int? first, int last, int count)
    {
        (int Right, int Y)[] points = [(4, 0), (15, 0), (20, -8), (26, 8), (31, 0), (42, 0)];
        var path = string.Join('L', points.Select(point => $"{Text(At(x + point.Right))} {Text(StripStacks.Axis + point.Y)}"));
        return new StripFold(first, last, count, At(x, FoldWidth), FoldWidth, $"M{path}", At(x + 23));
    }

    private StripYear Year(int x, int year, List<MeetingSpan> spans) => new(
        year,
        _reaching(year),
        At(x, _yearWidth),
        _yearWidth,
        $"M{Text(At(x, _yearWidth))} {StripStacks.Axis}h{_yearWidth}",
        InQuarters ? [.. Enumerable.Range(1, 3).Select(quarter => At(x + (quarter * _yearWidth / 4)))] : [],
        IsLabelled(LabelWidth),
        IsLabelled(PhoneLabelWidth),
        [.. spans.GroupBy(Period).Select(part => Part(x, part.Key, [.. part])).OrderBy(part => part.Period.Index)]);

    // every so many years, so that labels stand apart
    private bool IsLabelled(int width) => Years.Count % Math.Max(1, (int)Math.Ceiling((double)width / _yearWidth)) == 0;

    private StripPart Part(int yearX, TimelinePeriod period, List<MeetingSpan> spans)
    {
        var width = InQuarters ? _yearWidth / 4 : _yearWidth;
        var x = InQuarters ? yearX + (period.Index % 4 * width) : yearX;
        var mark = StripStacks.WidthIn(width);
        List<StripMark> marks = [.. _stacks.Of(spans, At(x + ((width - mark) / 2), mark), width)];
        var counts = StripCounts.Of(spans);

        // as many ticks as stand apart; the label has the number
        var ticks = Enumerable.Range(0, Math.Min(counts.Background, 4)).Select(index => At(x + (width / 2) - 7 + (5 * index)));
        return new StripPart(period, At(x, width), width, counts, marks, [.. ticks], _stacks.NumberY(counts, marks, width));
    }

    private int Place(List<StripYear> years, DateOnly day)
    {
        var year = years.FindIndex(year => year.Year >= day.Year);
        var left = (int index) => At(years[index].X, _yearWidth);
        return year < 0 ? left(years.Count - 1) + _yearWidth
            : years[year].Year == day.Year ? left(year) + (_yearWidth * (day.DayOfYear - 1) / 366)
            : year == 0 ? 0 : left(year - 1) + _yearWidth;
    }

    private int At(int x, int width = 0) => _mirrored ? Width - x - width : x;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
