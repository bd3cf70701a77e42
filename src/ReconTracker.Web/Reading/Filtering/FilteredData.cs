using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>A page of records under a filter as data: what was asked, what was left out of it, how many there are, the records, and where the next page is.</summary>
internal static class FilteredData
{
    /// <summary>How many records a page has.</summary>
    public const int PageSize = 50;

    /// <param name="db">The collection.</param>
    /// <param name="filter">What was asked for.</param>
    /// <param name="total">How many records that means.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="name">What the list of records is called.</param>
    /// <param name="slugs">The page in order, and one more when there is a next.</param>
    /// <param name="href">The address of the same data under another filter.</param>
    /// <param name="stop">Stops reading.</param>
    public static async Task<JsonObject> OfAsync(
        ReconDb db, RecordFilter filter, int total, RecordKind kind, string name, List<Slug> slugs, Func<RecordFilter, string> href, CancellationToken stop)
    {
        List<Slug> page = [.. slugs.Take(PageSize)];
        var documents = await db.Revisions.Newest().Where(revision => revision.Kind == kind && page.Contains(revision.Slug))
            .Select(revision => new { revision.Slug, revision.Document }).ToDictionaryAsync(revision => revision.Slug, revision => revision.Document, stop);
        var data = Head(filter, total, filter.Ignored);
        if (slugs.Count > page.Count)
        {
            data["next"] = href(filter.Continued(page[^1]));
        }

        data[name] = new JsonArray([.. page.Where(documents.ContainsKey).Select(slug => JsonNode.Parse(documents[slug]))]);
        return data;
    }

    /// <summary>What was asked, what was left out of it, and how many records that means.</summary>
    public static JsonObject Head(RecordFilter filter, int total, IEnumerable<IgnoredValue> ignored) => new()
    {
        ["filter"] = new JsonObject(filter.Pairs.GroupBy(pair => pair.Key, pair => pair.Value)
            .Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)new JsonArray([.. pair.Select(value => JsonValue.Create(value))])))),
        ["ignored"] = new JsonArray([.. ignored.Select(value => new JsonObject
        {
            ["name"] = value.Name,
            ["value"] = value.Value,
            ["reason"] = Vocabulary.Code(value.Reason),
        })]),
        ["total"] = total,
    };
}
