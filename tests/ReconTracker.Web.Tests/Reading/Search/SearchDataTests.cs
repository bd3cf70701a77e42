using System.Text.Json.Nodes;

namespace ReconTracker.Web.Tests.Reading.Search;

/// <summary>The search for programs, and the suggestions of the box.</summary>
public sealed class SearchDataTests(SeededApp app)
{
    [Theory]
    [InlineData("?q=Hamas")]
    [InlineData("?q=unity&kind=statements")]
    [InlineData("?q=%D9%85%D8%B1%D8%B2%D9%88%D9%82&exact=1")]
    [InlineData("")]
    public async Task Data_SameQuestion_HasTheSameHits(string query)
    {
        var page = await app.PageAsync("/search" + query);
        var data = await JsonAsync("/search.json" + query);

        data["groups"]!.AsArray().SelectMany(group => group!["hits"]!.AsArray()).Select(hit => hit!["slug"]!.ToString())
            .ShouldBe(page.QuerySelectorAll(".results h3 a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
    }

    [Fact]
    public async Task Hit_ByName_TellsSpellingReasonAndSources()
    {
        var hit = (await JsonAsync("/search.json?q=Marzouq"))["groups"]![0]!["hits"]![0]!;

        hit["because"]!.ToString().ShouldBe("exact");
        hit["text"]!.ToString().ShouldBe("Musa Abu Marzouq");
        hit["marked"]!.AsArray().Select(part => part!.ToString()).ShouldBe(["Marzouq"]);
        hit["printed_by"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Value_Bad_IsNamed() =>
        (await JsonAsync("/search.json?q=unity&exact=perhaps"))["ignored"]![0]!["reason"]!.ToString().ShouldBe("unreadable");

    [Theory]
    [InlineData("/search/suggest.json?q=Lavr", "/people/sergey-lavrov")]
    [InlineData("/ar/search/suggest.json?q=%D9%84%D8%A7%D9%81%D8%B1", "/ar/people/sergey-lavrov")]
    [InlineData("/ru/search/suggest.json?q=%D0%BB%D0%B0%D0%B2%D1%80", "/ru/people/sergey-lavrov")]
    [InlineData("/search/suggest.json?q=hamsa", "/factions/hamas")]
    public async Task Suggestions_WhileTyping_AreFewAndLeadToTheRecords(string address, string href)
    {
        var groups = (await JsonAsync(address))["groups"]!.AsArray();

        groups.SelectMany(group => group!["hits"]!.AsArray()).Select(hit => hit!["href"]!.ToString()).ShouldContain(href);
        groups.ShouldAllBe(group => group!["hits"]!.AsArray().Count <= 3 && group["label"]!.ToString().Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=qqqwww")]
    [InlineData("?q=%E2%80%AE")]
    public async Task Suggestions_ForNothing_AreNone(string query) => (await JsonAsync("/search/suggest.json" + query))["groups"]!.AsArray().ShouldBeEmpty();

    [Fact]
    public async Task Suggestions_AreCachedLikePages()
    {
        using var answer = await app.Client.GetAsync(new Uri("/search/suggest.json?q=fatah", UriKind.Relative));

        answer.Headers.ETag.ShouldNotBeNull();
        answer.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
    }

    private async Task<JsonNode> JsonAsync(string address) => JsonNode.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)))!;
}
