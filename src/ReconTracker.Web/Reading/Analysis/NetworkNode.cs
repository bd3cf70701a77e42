using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>One point of a network.</summary>
/// <param name="Slug">Who.</param>
/// <param name="Degree">The weights of its lines, added up.</param>
/// <param name="Meetings">At how many meetings it was.</param>
public sealed record NetworkNode(Slug Slug, int Degree, int Meetings);
