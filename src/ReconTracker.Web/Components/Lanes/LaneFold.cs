namespace ReconTracker.Web.Components.Lanes;

/// <summary>Periods folded away: those between two that are drawn hold nothing; those before the first may hold background.</summary>
/// <param name="First">The first of them; null for all before <see cref="Last"/>.</param>
/// <param name="Last">The last of them.</param>
/// <param name="Count">What they hold.</param>
/// <param name="X">Where the fold begins, from the left edge.</param>
/// <param name="Width">How wide it is drawn.</param>
public sealed record LaneFold(TimelinePeriod? First, TimelinePeriod Last, int Count, int X, int Width)
{
    public int Middle => X + (Width / 2);
}
