namespace ReconTracker.Web.Components;

/// <summary>One year of the overview strip. Its counts are of all that may fall in it; its parts hold what begins in them.</summary>
internal sealed record StripYear(int Year, StripCounts Counts, int X, int Width, string Axis, IReadOnlyList<int> Quarters, bool IsLabelled, bool IsLabelledOnPhones, IReadOnlyList<StripPart> Parts)
{
    public int Middle => X + (Width / 2);
}
