using ReconTracker.Data;

namespace ReconTracker.Web.Components;

/// <summary>What stands on the axis of the overview strip: a mark a record; where a stack would leave the drawing, all stacks are bars on one scale.</summary>
internal sealed class StripStacks
{
    /// <summary>Where the axis lies.</summary>
    public const int Axis = 108;

    private const int MostStacked = 5;
    private const int Tallest = 84;
    private const int MarkWidth = 16;
    private const int FigureWidth = 8;

    // from the axis upwards
    private static readonly string[] Classes = ["held", "hollow unsure", "hollow", "hollow cancelled"];

    private readonly double? _scale;

    /// <param name="stacks">What stands together.</param>
    public StripStacks(IEnumerable<IEnumerable<MeetingSpan>> stacks)
    {
        var most = stacks.Select(stack => stack.Where(span => Class(span) is not null).Sum(span => span.Count)).DefaultIfEmpty().Max();
        _scale = most > MostStacked ? (double)Tallest / most : null;
    }

    /// <summary>How wide a mark is between two limits.</summary>
    public static int WidthIn(int width) => Math.Min(MarkWidth, width - 6);

    /// <summary>The marks of one stack from the axis upwards: held, announced or proposed, cancelled.</summary>
    public IEnumerable<StripMark> Of(IEnumerable<MeetingSpan> spans, int x, int width)
    {
        var top = Axis - 5.0;
        foreach (var (kind, count) in spans.Where(span => Class(span) is not null).GroupBy(span => Class(span)!)
            .Select(kind => (kind.Key, Count: kind.Sum(span => span.Count))).OrderBy(kind => Array.IndexOf(Classes, kind.Key)))
        {
            if (_scale is { } scale)
            {
                var height = Math.Round(Math.Max(count * scale, 2), 1);
                top -= height;
                yield return new StripMark(kind, x, Math.Round(top, 1), WidthIn(width), height, count);
                continue;
            }

            for (var index = 0; index < count; index++, top -= 19)
            {
                yield return new StripMark(kind, x, top - 14, WidthIn(width), 14, 1);
            }
        }
    }

    /// <summary>Where the number of a bar stands; null where marks can be counted, or it has no room.</summary>
    public int? NumberY(StripCounts counts, IReadOnlyList<StripMark> marks, int width) =>
        _scale is not null && marks.Count > 0 && counts.Drawn.ToString(System.Globalization.CultureInfo.InvariantCulture).Length * FigureWidth <= width ? (int)marks[^1].Y - 5 : null;

    private static string? Class(MeetingSpan span) => (StripCounts.Standing(span), span.IsUnsure) switch
    {
        ("background", _) => null,
        ("held", false) => "held",
        ("held", true) => "hollow unsure",
        ("cancelled", _) => "hollow cancelled",
        _ => "hollow",
    };
}
