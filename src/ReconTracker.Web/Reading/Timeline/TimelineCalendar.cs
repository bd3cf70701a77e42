using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Reading.Filtering;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The dated meetings under a filter as a calendar.</summary>
internal static class TimelineCalendar
{
    private const int Events = 1000;

    public static async Task<IResult> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, TimeProvider clock, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = (await request.RecordFilterAsync(db, index, stop)).Plain;
        var selection = await index.MeetingsAsync(filter, db, stop);
        var meetings = await db.RecordsAsync<MeetingRecord>(RecordKind.Meeting, [.. selection.Dated.Take(Events)], stop);
        var title = T("site.title", (await FilterWords.LoadAsync(db, index, filter, ofSpeakers: false, stop)).Title(T("timeline.title"), filter));
        var site = request.Site();
        var description = T("timeline.calendar", meetings.Count(Ical.HasDays), selection.Total, Events);
        return TypedResults.Text(Ical.Text(title, description, meetings.OrderBy(meeting => meeting.When.Edtf), slug => site + Links.Meeting(slug), clock.GetUtcNow()), Ical.ContentType);
    }
}
