using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The timeline as data: the same filter, the same page, the records as their newest revisions have them.</summary>
internal static class TimelineData
{
    public static async Task<JsonObject> LoadAsync(HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var filter = await request.MeetingFilterAsync(db, stop);
        var rows = await db.PageOf(filter).Select(meeting => new
        {
            meeting.Slug,
            Document = db.Revisions
                .Where(revision => revision.Kind == RecordKind.Meeting && revision.Slug == meeting.Slug && revision.Number == meeting.Revision)
                .Select(revision => revision.Document).First(),
        }).ToListAsync(stop);
        var page = rows.Take(MeetingQueries.PageSize).ToList();
        var data = new JsonObject
        {
            ["filter"] = new JsonObject(filter.Pairs.GroupBy(pair => pair.Key, pair => pair.Value)
                .Select(name => KeyValuePair.Create(name.Key, (JsonNode?)new JsonArray([.. name.Select(value => JsonValue.Create(value))])))),
            ["ignored"] = new JsonArray([.. filter.Ignored.Select(value => new JsonObject
            {
                ["name"] = value.Name,
                ["value"] = value.Value,
                ["reason"] = Vocabulary.Code(value.Reason),
            })]),
            ["total"] = (await db.CountsAsync([filter], stop))[0],
        };
        if (rows.Count > page.Count)
        {
            data["next"] = Links.TimelineData(filter.Continued(page[^1].Slug));
        }

        data["meetings"] = new JsonArray([.. page.Select(row => JsonNode.Parse(row.Document))]);
        return data;
    }
}
