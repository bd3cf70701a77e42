using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>Two who were at the same meetings.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Together">At how many meetings both were.</param>
/// <param name="Could">At how many meetings both could be: see <see cref="CoPresence"/>.</param>
public readonly record struct Pair(Slug First, Slug Second, int Together, int Could);
