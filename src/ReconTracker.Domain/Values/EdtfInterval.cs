namespace ReconTracker.Domain.Values;

/// <summary>
/// A span of time that lasted from a start to an end, ends included. Beyond the standard, an end may be a one-of set of dates,
/// for what began on a known day and ended on one of two: <c>2024-02-29/[2024-03-01,2024-03-02]</c>.
/// </summary>
public sealed class EdtfInterval : EdtfShape
{
    internal EdtfInterval(EdtfEnd start, EdtfEnd end) => (Start, End) = (start, end);

    /// <summary>When it began.</summary>
    public EdtfEnd Start { get; }

    /// <summary>When it ended.</summary>
    public EdtfEnd End { get; }

    /// <inheritdoc/>
    public override EdtfPrecision Precision => EdtfPrecision.Interval;

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier => (Start.Value?.Qualifier ?? 0) | (End.Value?.Qualifier ?? 0);

    internal override CalendarDay? First => Start.Value?.First;

    internal override CalendarDay? Last => End.Value?.Last;

    internal override IEnumerable<EdtfDate> Dates => [.. Start.Value?.Dates ?? [], .. End.Value?.Dates ?? []];

    /// <inheritdoc/>
    public override string ToString() => $"{Start}/{End}";

    internal override bool Touches(CalendarDay from, CalendarDay to) => (First is null || First <= to) && (Last is null || Last >= from);
}
