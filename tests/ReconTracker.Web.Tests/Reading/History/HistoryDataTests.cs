using System.Text.Json.Nodes;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Reading.History;

public sealed class HistoryDataTests(SeededApp app)
{
    private const string Address = "/topics/elections/history.json";

    [Fact]
    public async Task HistoryData_OfAChangedRecord_SaysWhatThePageSays()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, new("elections")))!;
        var claim = new ClaimRecord { Field = "definition", Source = new("maan-atfp-2011-05-24"), Standing = Standing.Preferred };
        await editor.SaveAsync(topic with { Definition = "Voting." });
        await editor.SaveAsync(topic with { Definition = "Polls.", Claims = [.. topic.Claims, claim] });

        var data = await ReadAsync(own, $"{Address}?from=2&to=3");

        data["record"]!.ToJsonString().ShouldBe("""{"kind":"topic","slug":"elections"}""");
        data["newest"]!.GetValue<int>().ShouldBe(3);
        data["next"].ShouldBeNull();
        data["revisions"]!.AsArray().Select(revision => revision!["number"]!.GetValue<int>()).ShouldBe([3, 2, 1]);
        data["revisions"]![0]!["fields"]!.ToJsonString().ShouldBe("""{"changed":1}""");
        data["revisions"]![0]!["claims"]!.ToJsonString().ShouldBe("""{"added":1}""");
        data["revisions"]![2]!["fields"].ShouldBeNull();
        var comparison = data["comparison"]!;
        comparison["state"]!.GetValue<string>().ShouldBe("compared");
        comparison["fields"]!.ToJsonString().ShouldBe("""[{"path":"definition","before":"Voting.","after":"Polls.","kind":"changed"}]""");
        comparison["claims"]!.AsArray().ShouldHaveSingleItem()!["after"]!.ToJsonString().ShouldBe(RecordJson.Write(claim));
    }

    [Fact]
    public async Task HistoryData_Next_LeadsToTheOlderRevisions()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, new("elections")))!;
        for (var number = 2; number <= 52; number++)
        {
            await editor.SaveAsync(topic with { Definition = $"Definition {number}." });
        }

        var next = (await ReadAsync(own, Address))["next"]!.GetValue<string>();
        var older = await ReadAsync(own, next);

        older["revisions"]!.AsArray().Select(revision => revision!["number"]!.GetValue<int>()).ShouldBe([2, 1]);
        older["next"].ShouldBeNull();
    }

    [Theory]
    [InlineData("?from=1&to=9", "missing")]
    [InlineData("?from=1&to=1", "same")]
    [InlineData("", "first")]
    public async Task HistoryData_NothingToCompare_SaysSo(string query, string state) =>
        (await ReadAsync(app.Client, Address + query))["comparison"]!["state"]!.GetValue<string>().ShouldBe(state);

    private static Task<JsonNode> ReadAsync(SeededApp.OwnApp own, string address) => ReadAsync(own.Client, address);

    private static async Task<JsonNode> ReadAsync(HttpClient client, string address) => JsonNode.Parse(await client.GetStringAsync(new Uri(address, UriKind.RelativeOrAbsolute)))!;
}
