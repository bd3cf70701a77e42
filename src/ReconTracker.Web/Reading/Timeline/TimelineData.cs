using System.Globalization;
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
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        var selection = await index.MeetingsAsync(filter, db, stop);
        return await FilteredData.OfAsync(
            db, filter, selection.Total, RecordKind.Meeting, "meetings", [.. selection.InOrder.Take(FilteredData.PageSize + 1)], Links.TimelineData, stop);
    }

    /// <summary>
    /// The counts beside the timeline: how many meetings each value of each name would leave; whatever dates are asked for, how many may fall in each year (with <c>certain=1</c>: surely do), and how many begin in it by their earliest possible day.
    /// </summary>
    public static async Task<JsonObject> CountsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = await request.RecordFilterAsync(db, index, stop);
        var selection = await index.MeetingsAsync(filter.Plain, db, stop);
        var (facets, spans) = (selection.Facets(), selection.Spans());
        var data = FilteredData.Head(selection.Filter, selection.Total, filter.Ignored);
        data["counts"] = new JsonObject(RecordFilter.Names.Where(name => facets[name].Count > 0).Select(name => KeyValuePair.Create(name, (JsonNode?)Counts(facets[name]))));
        data["years"] = Counts(MeetingSpan.ByYear(spans, selection.Filter.IsCertain).Select(year => KeyValuePair.Create(Year(year.Key), year.Value)));
        data["begins"] = Counts(spans.GroupBy(span => span.Year).Select(year => KeyValuePair.Create(Year(year.Key), year.Sum(span => span.Count))));
        return data;
    }

    private static string Year(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "none";

    private static JsonObject Counts(IEnumerable<KeyValuePair<string, int>> counts) =>
        new(counts.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => KeyValuePair.Create(count.Key, (JsonNode?)JsonValue.Create(count.Value))));
}
