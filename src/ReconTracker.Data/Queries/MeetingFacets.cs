using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>How many meetings each value of each filter gives while all the other filters stay on.</summary>
/// <param name="Total">What the whole filter gives.</param>
/// <param name="Factions">By faction; those with none are left out, here and below.</param>
/// <param name="Kinds">By kind.</param>
/// <param name="Statuses">By present standing.</param>
/// <param name="Scopes">By scope.</param>
/// <param name="Topics">By topic.</param>
/// <param name="Spans">Where they fall.</param>
public sealed record MeetingFacets(
    int Total,
    IReadOnlyDictionary<Slug, int> Factions,
    IReadOnlyDictionary<MeetingKind, int> Kinds,
    IReadOnlyDictionary<MeetingStatus, int> Statuses,
    IReadOnlyDictionary<MeetingScope, int> Scopes,
    IReadOnlyDictionary<Slug, int> Topics,
    IReadOnlyList<MeetingSpan> Spans)
{
    /// <summary>By year: for each year in which a meeting begins, those that may fall in it.</summary>
    public IReadOnlyDictionary<int, int> Years => Spans.Select(span => span.Year).OfType<int>().Distinct().Order()
        .ToDictionary(year => year, year => Spans.Where(span => span.Reaches(year, year)).Sum(span => span.Count));
}
