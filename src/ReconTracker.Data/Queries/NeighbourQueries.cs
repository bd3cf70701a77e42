using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Steps along the track, by date; background events are passed over.</summary>
public static class NeighbourQueries
{
    /// <summary>The meetings before and after a meeting.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="meeting">The meeting; it may itself be background.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Each null at its end of the track.</returns>
    public static async Task<(Neighbour? Before, Neighbour? After)> NeighboursAsync(this ReconDb db, MeetingRecord meeting, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var track = db.Meetings.Where(other => other.Scope != MeetingScope.Context && other.Slug != meeting.Slug);
        var first = meeting.When.Earliest ?? DateOnly.MinValue;
        var last = meeting.When.Latest ?? DateOnly.MaxValue;

        // those that begin on the same day have no order in the index: they are few, and are sorted here
        var beside = await track.Where(other => (other.When.Earliest ?? DateOnly.MinValue) == first)
            .Select(other => new { other.Slug, other.Title, When = other.When.Edtf, Last = other.When.Latest }).ToListAsync(cancellation).ConfigureAwait(false);
        var inOrder = beside.OrderBy(other => other.Last ?? DateOnly.MaxValue).ThenBy(other => other.Slug)
            .ToLookup(other => (other.Last ?? DateOnly.MaxValue, other.Slug).CompareTo((last, meeting.Slug)) < 0, other => new Neighbour(other.Slug, other.Title, other.When));

        var before = inOrder[true].LastOrDefault() ?? await Neighbours(track.Where(other => (other.When.Earliest ?? DateOnly.MinValue) < first)
            .OrderByDescending(other => other.When.Earliest ?? DateOnly.MinValue).ThenByDescending(other => other.When.Latest ?? DateOnly.MaxValue).ThenByDescending(other => other.Slug))
            .FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        var after = inOrder[false].FirstOrDefault() ?? await Neighbours(track.Where(other => (other.When.Earliest ?? DateOnly.MinValue) > first)
            .OrderBy(other => other.When.Earliest ?? DateOnly.MinValue).ThenBy(other => other.When.Latest ?? DateOnly.MaxValue).ThenBy(other => other.Slug))
            .FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        return (before, after);
    }

    private static IQueryable<Neighbour> Neighbours(IQueryable<Meeting> meetings) => meetings.Select(meeting => new Neighbour(meeting.Slug, meeting.Title, meeting.When.Edtf));
}
