using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The timeline as data: the same filter, the same page, the records as their newest revisions have them.</summary>
internal static class TimelineData
{
    public static async Task<JsonObject> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var filter = await request.RecordFilterAsync(db, stop);
        var selection = await (await indexes.CurrentAsync(db, stop)).MeetingsAsync(filter, db, stop);
        return await FilteredData.OfAsync(
            db, filter, selection.Total, RecordKind.Meeting, "meetings", [.. selection.InOrder.Take(FilteredData.PageSize + 1)], Links.TimelineData, stop);
    }
}
