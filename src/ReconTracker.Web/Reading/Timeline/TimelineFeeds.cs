using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.Filtering;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The meetings under a filter for programs that keep up with them: as a feed of what was published last, and as a calendar.</summary>
internal static class TimelineFeeds
{
    private const int Entries = 50;
    private const int Events = 1000;

    // how far back a feed looks for changes of what it shows
    private const int Revisions = 5000;

    public static async Task<IResult> AtomAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var selection = await SelectAsync(request, db, indexes, stop);
        var entries = new List<(MeetingRecord, DateTimeOffset)>();
        var seen = new HashSet<Slug>();
        var revisions = db.Revisions.Where(revision => revision.Kind == RecordKind.Meeting).OrderByDescending(revision => revision.Sequence).Take(Revisions)
            .Select(revision => new { revision.Slug, revision.Document, revision.Edit.When }).AsAsyncEnumerable();
        await foreach (var revision in revisions.WithCancellation(stop))
        {
            if (seen.Add(revision.Slug) && selection.Holds(revision.Slug))
            {
                entries.Add(((MeetingRecord)RecordJson.Read(RecordKind.Meeting, revision.Document), revision.When));
                if (entries.Count == Entries)
                {
                    break;
                }
            }
        }

        var site = Site(request);
        var text = Atom.Text(Title(selection), site + Links.TimelineFeed(selection.Filter), site + Links.TimelineOf(selection.Filter), entries, slug => site + Links.Meeting(slug));
        return TypedResults.Text(text, Atom.ContentType);
    }

    public static async Task<IResult> CalendarAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, TimeProvider clock, CancellationToken stop)
    {
        var selection = await SelectAsync(request, db, indexes, stop);
        var slugs = selection.Dated.Take(Events).ToList();
        var meetings = await db.RecordsAsync<MeetingRecord>(RecordKind.Meeting, slugs, stop);
        var site = Site(request);
        return TypedResults.Text(Ical.Text(Title(selection), meetings.OrderBy(meeting => meeting.When.Edtf), slug => site + Links.Meeting(slug), clock.GetUtcNow()), Ical.ContentType);
    }

    private static async Task<MeetingSelection> SelectAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        await (await indexes.CurrentAsync(db, stop)).MeetingsAsync((await request.RecordFilterAsync(db, stop)).Plain, db, stop);

    private static string Title(MeetingSelection selection) => selection.Filter.IsActive ? T("site.title", $"{T("timeline.title")} {selection.Filter}") : T("site.title", T("timeline.title"));

    private static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
