namespace ReconTracker.Web.Components.Lanes;

/// <summary>The meetings of one period in one lane, where there are too many to draw each.</summary>
/// <param name="Period">The period.</param>
/// <param name="X">The left edge of its cell.</param>
/// <param name="Y">The upper edge of its lane.</param>
/// <param name="Held">How many were held.</param>
/// <param name="Announced">How many were announced, proposed, or lapsed.</param>
/// <param name="Cancelled">How many were cancelled.</param>
/// <param name="Length">How long its bar is.</param>
public sealed record LaneTally(TimelinePeriod Period, int X, int Y, int Held, int Announced, int Cancelled, int Length)
{
    public int Count => Held + Announced + Cancelled;
}
