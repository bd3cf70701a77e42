namespace ReconTracker.Domain.Values;

/// <summary>A time of day, local unless it carries a zone.</summary>
/// <param name="Clock">Hours and minutes, perhaps seconds, as written: <c>23:20</c> or <c>23:20:30</c>.</param>
/// <param name="Zone">Nothing, <c>Z</c>, or the shift from UTC as written: <c>-04</c> or <c>+04:30</c>.</param>
public sealed record EdtfTime(string Clock, string Zone)
{
    /// <summary>The shift from UTC; null for local time.</summary>
    public TimeSpan? Offset => Zone switch
    {
        "" => null,
        "Z" => TimeSpan.Zero,
        _ => Shift(),
    };

    /// <inheritdoc/>
    public override string ToString() => $"T{Clock}{Zone}";

    private TimeSpan Shift()
    {
        var shift = new TimeSpan(Two(1), Zone.Length > 3 ? Two(4) : 0, 0);
        return Zone[0] == '-' ? -shift : shift;
    }

    private int Two(int at) => ((Zone[at] - '0') * 10) + Zone[at + 1] - '0';
}
