namespace ReconTracker.Web.Components.Lanes;

/// <summary>One period along the axis of the lanes.</summary>
/// <param name="Period">Which.</param>
/// <param name="X">Where it begins, from the left edge.</param>
/// <param name="Width">How wide it is drawn.</param>
public sealed record LanePeriod(TimelinePeriod Period, int X, int Width)
{
    public int Middle => X + (Width / 2);
}
