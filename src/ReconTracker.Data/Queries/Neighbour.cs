using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>The meeting before or after another in the track.</summary>
/// <param name="Slug">The meeting.</param>
/// <param name="Title">Its title.</param>
/// <param name="When">Its date.</param>
public sealed record Neighbour(Slug Slug, string Title, Edtf When);
