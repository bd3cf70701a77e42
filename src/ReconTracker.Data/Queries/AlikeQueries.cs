using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Meetings that may be the one that someone is about to enter.</summary>
public static class AlikeQueries
{
    private const int Most = 5;
    private const int Looked = 50;

    // a date that may be any of many days is like every other
    private const int MostDays = 31;

    /// <summary>Meetings on dates that may be the same, at which one of the same parties was, or was expected.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="when">The date.</param>
    /// <param name="parties">The parties.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The earliest first, a few; none for a date that is not known to a month.</returns>
    public static async Task<IReadOnlyList<MeetingRecord>> AlikeAsync(this ReconDb db, Edtf when, IReadOnlyCollection<Slug> parties, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(when);
        if (when.Earliest is not { } first || when.Latest is not { } last || last.DayNumber - first.DayNumber > MostDays || parties.Count == 0)
        {
            return [];
        }

        var found = await db.Meetings.AsNoTracking()
            .Where(meeting => meeting.When.Earliest <= last && meeting.When.Latest >= first && meeting.Delegations.Any(delegation => parties.Contains(delegation.Party)))
            .OrderBy(meeting => meeting.When.Earliest).Take(Looked)
            .Select(meeting => new { meeting.Slug, meeting.When.Earliest, meeting.When.Latest }).ToListAsync(cancellation).ConfigureAwait(false);
        var slugs = found.Where(meeting => meeting.Latest!.Value.DayNumber - meeting.Earliest!.Value.DayNumber <= MostDays).Select(meeting => meeting.Slug).Take(Most).ToList();
        return slugs.Count == 0 ? [] : await db.RecordsAsync<MeetingRecord>(RecordKind.Meeting, slugs, cancellation).ConfigureAwait(false);
    }
}
