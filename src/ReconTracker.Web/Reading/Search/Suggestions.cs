using System.Text.Json.Nodes;
using ReconTracker.Data;
using ReconTracker.Data.Search;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Search;

/// <summary>What the search box suggests while a reader types: a few records a kind, with their addresses.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    private static readonly RecordKind[] Kinds = [RecordKind.Person, RecordKind.Party, RecordKind.Topic, RecordKind.Meeting];

    public static async Task<JsonObject> LoadAsync(HttpRequest request, ReconDb db, CancellationToken stop)
    {
        var words = SearchAsked.Read(request.Query).Words;
        var groups = words is null ? [] : await db.SearchAsync(words, isExact: false, Kinds, 0, Most, stop);
        var labels = await db.LabelsAsync(groups.SelectMany(group => group.Hits).Select(hit => hit.Reference), Languages.Current.Name, stop);
        return new JsonObject
        {
            ["q"] = words,
            ["groups"] = new JsonArray([.. groups.Select(group => new JsonObject
            {
                ["kind"] = SearchAsked.Name(group.Kind),
                ["label"] = SearchPage.Heading(group.Kind),
                ["hits"] = new JsonArray([.. group.Hits.Select(hit => Suggestion(hit, labels[hit.Reference]))]),
            })]),
        };
    }

    private static JsonObject Suggestion(SearchHit hit, Label label)
    {
        var spelling = hit.Passage.ToString();
        return new JsonObject
        {
            ["text"] = label.Text,
            ["language"] = label.Language?.Value ?? "",
            ["spelling"] = hit.Rule == MatchRule.Words || label.Text.Contains(spelling, StringComparison.OrdinalIgnoreCase) ? null : spelling,
            ["href"] = Links.Record(hit.Reference, label.PartyKind ?? PartyKind.Faction),
        };
    }
}
