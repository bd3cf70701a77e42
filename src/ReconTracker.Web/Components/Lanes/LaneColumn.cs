using ReconTracker.Data;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>One meeting of the lanes: its mark, how sure its date is, and who was there.</summary>
/// <param name="Head">The meeting.</param>
/// <param name="X">The middle of its mark.</param>
/// <param name="Y">The height of its mark.</param>
/// <param name="Span">What is drawn of its date; null for the undated.</param>
/// <param name="Ticks">Its marks in the lanes of factions, from the top.</param>
/// <param name="Row">The lane its mark stands in.</param>
public sealed record LaneColumn(MeetingHead Head, int X, int Y, LaneSpan? Span, IReadOnlyList<LaneTick> Ticks, LaneRow Row)
{
    /// <summary>The lowest tick; the mark itself where there is none.</summary>
    public int Foot => Ticks.Count > 0 ? Ticks[^1].Y : Y;
}
