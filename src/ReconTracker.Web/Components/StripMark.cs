namespace ReconTracker.Web.Components;

/// <summary>One record of the overview strip, or a bar of several.</summary>
internal sealed record StripMark(string Class, int X, double Y, int Width, double Height, int Count);
