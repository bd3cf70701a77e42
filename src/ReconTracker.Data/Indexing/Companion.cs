using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>A party or person that was at some of a selection's meetings.</summary>
/// <param name="Slug">The party or person.</param>
/// <param name="Meetings">At how many.</param>
/// <param name="Last">The one of the latest date; one without a date only where none is dated.</param>
public sealed record Companion(Slug Slug, int Meetings, Slug Last);
