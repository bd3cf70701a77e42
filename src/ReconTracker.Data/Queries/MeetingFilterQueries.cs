using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Compares a filter with the collection.</summary>
public static class MeetingFilterQueries
{
    /// <summary>Leaves out what names no record: a faction, topic or meeting that does not exist.</summary>
    /// <param name="filter">A filter as read from an address.</param>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The filter with the names of records it knows; the others are ignored.</returns>
    public static async Task<MeetingFilter> KnownAsync(this MeetingFilter filter, ReconDb db, CancellationToken cancellation = default)
    {
        var factions = await AmongAsync(db.Parties.OfType<Faction>().Select(faction => faction.Slug), filter.Factions, cancellation).ConfigureAwait(false);
        var topics = await AmongAsync(db.Topics.Select(topic => topic.Slug), filter.Topics, cancellation).ConfigureAwait(false);
        var after = await AmongAsync(db.Meetings.Select(meeting => meeting.Slug), filter.After is { } last ? [last] : [], cancellation).ConfigureAwait(false);
        return filter with
        {
            Factions = factions,
            Topics = topics,
            After = after.Count > 0 ? filter.After : null,
            Ignored =
            [
                .. filter.Ignored,
                .. filter.Factions.Except(factions).Select(slug => new IgnoredValue("faction", slug, IgnoredReason.Unknown)),
                .. filter.Topics.Except(topics).Select(slug => new IgnoredValue("topic", slug, IgnoredReason.Unknown)),
                .. filter.After is { } missing && after.Count == 0 ? [new IgnoredValue("after", missing, IgnoredReason.Unknown)] : Array.Empty<IgnoredValue>(),
            ],
        };
    }

    private static async Task<IReadOnlyList<Slug>> AmongAsync(IQueryable<Slug> all, IReadOnlyList<Slug> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var known = await all.Where(slug => wanted.Contains(slug)).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. wanted.Where(known.Contains)];
    }
}
