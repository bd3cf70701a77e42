using System.Net;
using System.Text.Json.Nodes;
using ReconTracker.Data;

namespace ReconTracker.Web.Tests.Reading.Timeline;

public sealed class TimelineCountsTests(SeededApp app)
{
    [Theory]
    [InlineData("")]
    [InlineData("?faction=hamas&from=2011&to=2021")]
    [InlineData("?with=fatah&with=hamas&scope=context")]
    public async Task Counts_OfEveryValue_AreWhatTheTimelineGivesForIt(string query)
    {
        var filter = RecordFilter.Read(Pairs(query));
        var data = await DataAsync($"/timeline/counts.json{query}");

        data["total"]!.GetValue<int>().ShouldBe(await TotalAsync(filter), query);
        foreach (var name in (string[])["faction", "mediator", "topic", "kind", "status", "place", "certainty"])
        {
            foreach (var (value, count) in data["counts"]![name]!.AsObject())
            {
                count!.GetValue<int>().ShouldBe(await TotalAsync(filter.WithoutAny(name).With(name, value)), $"{query} {name}={value}");
            }
        }
    }

    [Fact]
    public async Task Years_OfCounts_AreWhatTheTimelineGivesForThem_AndEveryMeetingBeginsOnce()
    {
        var data = await DataAsync("/timeline/counts.json?faction=fatah&from=2011");
        var everywhen = RecordFilter.Default.With("faction", "fatah");

        foreach (var (year, count) in data["years"]!.AsObject())
        {
            count!.GetValue<int>().ShouldBe(await TotalAsync(everywhen.With("from", year).With("to", year)), year);
        }

        data["begins"]!.AsObject().Sum(year => year.Value!.GetValue<int>()).ShouldBe(await TotalAsync(everywhen));
    }

    [Fact]
    public async Task Counts_OfUnreadableValues_SayWhatWasLeftOut()
    {
        var data = await DataAsync("/timeline/counts.json?faction=nobody&from=2011-13");

        data["ignored"]!.AsArray().Select(value => $"{value!["name"]}").ShouldBe(["from", "faction"], ignoreOrder: true);
        data["filter"]!.AsObject().ShouldBeEmpty();
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string query) => query.Split(['?', '&'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => KeyValuePair.Create(pair.Split('=')[0], pair.Split('=')[1]));

    private async Task<int> TotalAsync(RecordFilter filter) => (await DataAsync($"/timeline.json{filter}"))["total"]!.GetValue<int>();

    private async Task<JsonObject> DataAsync(string address)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }
}
