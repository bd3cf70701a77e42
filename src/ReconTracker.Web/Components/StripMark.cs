namespace ReconTracker.Web.Components;

/// <summary>One record of the overview strip, or a bar of several.</summary>
internal sealed record StripMark(string Class, int X, double Y, int Width, double Height, int Count)
{
    public bool IsStruck => Class.EndsWith("cancelled", StringComparison.Ordinal);

    /// <summary>From corner to corner; across a single mark a little beyond them.</summary>
    public string Strike => FormattableString.Invariant($"M{X - Beyond} {Math.Round(Y + Height + Beyond, 1)}L{X + Width + Beyond} {Math.Round(Y - Beyond, 1)}");

    private int Beyond => Count > 1 ? 0 : 2;
}
