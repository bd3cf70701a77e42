namespace ReconTracker.Web.Components;

/// <summary>Years folded away in the overview strip; the first fold may hold records, the others none.</summary>
internal sealed record StripFold(int? First, int Last, int Count, int X, int Width, string Path, int Middle);
