using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Counts what each value of each filter would give.</summary>
public static class MeetingFacetQueries
{
    private static readonly MeetingScope[] AllScopes = Enum.GetValues<MeetingScope>();

    /// <summary>Counts facets, in four queries.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="filter">The filter that is on.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The counts.</returns>
    public static async Task<MeetingFacets> FacetsAsync(this ReconDb db, MeetingFilter filter, CancellationToken cancellation = default)
    {
        // kind, standing and scope are few: one query counts them together, and each facet adds up what the other two let through
        var coded = await db.Meetings.Under(filter with { Kinds = [], Statuses = [], Scopes = AllScopes }, db)
            .GroupBy(meeting => new { meeting.Kind, meeting.Status, meeting.Scope })
            .Select(group => new Coded(group.Key.Kind, group.Key.Status, group.Key.Scope, group.Count()))
            .ToListAsync(cancellation).ConfigureAwait(false);
        bool Kind(Coded row) => filter.Kinds.Count == 0 || filter.Kinds.Contains(row.Kind);
        bool Status(Coded row) => filter.Statuses.Count == 0 || filter.Statuses.Contains(row.Status);
        bool Scope(Coded row) => filter.Scopes.Contains(row.Scope);
        return new MeetingFacets(
            coded.Where(row => Kind(row) && Status(row) && Scope(row)).Sum(row => row.Count),
            await db.FactionsAsync(filter, cancellation).ConfigureAwait(false),
            Sum(coded.Where(row => Status(row) && Scope(row)), row => row.Kind),
            Sum(coded.Where(row => Kind(row) && Scope(row)), row => row.Status),
            Sum(coded.Where(row => Kind(row) && Status(row)), row => row.Scope),
            await db.TopicsAsync(filter, cancellation).ConfigureAwait(false),
            await db.SpansAsync(filter with { From = null, To = null }, cancellation).ConfigureAwait(false));
    }

    /// <summary>Counts where meetings fall in time.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="filter">Which meetings.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Counts by month, standing and scope.</returns>
    public static async Task<IReadOnlyList<MeetingSpan>> SpansAsync(this ReconDb db, MeetingFilter filter, CancellationToken cancellation = default) =>
        await db.Meetings.Under(filter, db)
            .Select(meeting => new
            {
                Year = (int?)meeting.When.Earliest!.Value.Year,
                Month = (int?)meeting.When.Earliest!.Value.Month,
                LastYear = (int?)(meeting.Status == MeetingStatus.Ongoing ? meeting.When.Latest : meeting.When.Latest ?? meeting.When.Earliest)!.Value.Year,
                meeting.Status,
                meeting.Scope,
                IsUnsure = meeting.When.Certainty == DateCertainty.Low || meeting.When.Certainty == DateCertainty.Unknown,
            })
            .GroupBy(span => span)
            .Select(group => new MeetingSpan(group.Key.Year, group.Key.Month, group.Key.LastYear, group.Key.Status, group.Key.Scope, group.Key.IsUnsure, group.Count()))
            .ToListAsync(cancellation).ConfigureAwait(false);

    /// <summary>Counts what several filters give, in one query.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="filters">The filters.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>A count for each, in the same order.</returns>
    public static async Task<IReadOnlyList<int>> CountsAsync(this ReconDb db, IReadOnlyList<MeetingFilter> filters, CancellationToken cancellation = default)
    {
        if (filters.Count == 0)
        {
            return [];
        }

        var counts = await filters.Select((filter, index) => db.Meetings.Under(filter, db).Select(meeting => index))
            .Aggregate((all, next) => all.Concat(next))
            .GroupBy(index => index)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation).ConfigureAwait(false);
        return [.. filters.Select((_, index) => counts.GetValueOrDefault(index))];
    }

    private static Task<Dictionary<Slug, int>> FactionsAsync(this ReconDb db, MeetingFilter filter, CancellationToken cancellation) =>
        db.Meetings.Under(filter with { Factions = [] }, db)
            .SelectMany(meeting => meeting.Delegations)
            .Where(delegation => db.Parties.OfType<Faction>().Any(faction => faction.Slug == delegation.Party))
            .GroupBy(delegation => delegation.Party)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private static Task<Dictionary<Slug, int>> TopicsAsync(this ReconDb db, MeetingFilter filter, CancellationToken cancellation) =>
        db.Meetings.Under(filter with { Topics = [] }, db)
            .SelectMany(meeting => meeting.Topics)
            .GroupBy(topic => topic.Topic)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private static Dictionary<T, int> Sum<T>(IEnumerable<Coded> rows, Func<Coded, T> value)
        where T : notnull => rows.GroupBy(value).ToDictionary(group => group.Key, group => group.Sum(row => row.Count));

    private sealed record Coded(MeetingKind Kind, MeetingStatus Status, MeetingScope Scope, int Count);
}
