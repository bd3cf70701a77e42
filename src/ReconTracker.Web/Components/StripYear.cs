namespace ReconTracker.Web.Components;

/// <summary>One year of the overview strip.</summary>
internal sealed record StripYear(
    int Year, int Count, int X, int Width, string Axis, IReadOnlyList<int> Quarters, int Middle, IReadOnlyList<StripMark> Marks, IReadOnlyList<int> Ticks);
