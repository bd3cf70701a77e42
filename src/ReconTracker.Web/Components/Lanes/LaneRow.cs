using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>A lane.</summary>
/// <param name="Party">Whose; null for that of the meetings and that of the background.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Height">Its height.</param>
/// <param name="Count">How many marks it has.</param>
public sealed record LaneRow(Slug? Party, int Y, int Height, int Count)
{
    public int Middle => Y + (Height / 2);
}
