using ReconTracker.Web.Components.Lanes;

namespace ReconTracker.Web.Components;

/// <summary>A quarter, or a whole year where a quarter has no room: the records that begin in it.</summary>
internal sealed record StripPart(TimelinePeriod Period, int X, int Width, StripCounts Counts, IReadOnlyList<StripMark> Marks, IReadOnlyList<int> Ticks, int? NumberY)
{
    public int Middle => X + (Width / 2);
}
