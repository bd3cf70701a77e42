using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Search;

/// <summary>The search as data: the same question, the same hits, the same reasons.</summary>
internal static class SearchData
{
    public static async Task<JsonObject?> LoadAsync(HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var asked = SearchAsked.Read(request.Query);
        return await SearchPage.GroupsAsync(asked, db, stop) is { } groups
            ? new JsonObject
            {
                ["q"] = asked.Words,
                ["exact"] = asked.IsExact,
                ["ignored"] = new JsonArray([.. asked.Ignored.Select(value => new JsonObject { ["name"] = value.Name, ["value"] = value.Value, ["reason"] = Vocabulary.Code(value.Reason) })]),
                ["groups"] = new JsonArray([.. groups.Select(Group)]),
            }
            : null;
    }

    private static JsonObject Group(SearchGroup group) => new()
    {
        ["kind"] = SearchAsked.Name(group.Kind),
        ["count"] = group.Count,
        ["more_than_counted"] = group.IsCapped,
        ["hits"] = new JsonArray([.. group.Hits.Select(Hit)]),
    };

    private static JsonObject Hit(SearchHit hit) => new()
    {
        ["slug"] = hit.Reference.Slug.Value,
        ["because"] = Vocabulary.Code(hit.Rule),
        ["text"] = hit.Passage.ToString(),
        ["marked"] = new JsonArray([.. hit.Passage.Parts.Where(part => part.IsMarked).Select(part => JsonValue.Create(part.Text))]),
        ["language"] = hit.Language?.Value,
        ["printed_by"] = new JsonArray([.. hit.AttestedBy.Select(source => JsonValue.Create(source.Value))]),
    };
}
