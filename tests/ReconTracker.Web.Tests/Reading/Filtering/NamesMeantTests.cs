using System.Text.Json.Nodes;

namespace ReconTracker.Web.Tests.Reading.Filtering;

/// <summary>Words that nothing answers: the names that were probably meant are offered, with what they give.</summary>
public sealed class NamesMeantTests(SeededApp app)
{
    [Theory]
    [InlineData("Hamaz", "hamas")]
    [InlineData("Lavrow", "sergey-lavrov")]
    [InlineData("Lawrow", "sergey-lavrov")] // two letters of six
    [InlineData("Bogdanow", "mikhail-bogdanov")]
    [InlineData("Fatach", "fatah")]
    [InlineData("Хамаз", "hamas")]
    [InlineData("Фатаг", "fatah")] // ФАТХ: one letter more, and another
    public async Task Name_WithALetterOrTwoWrong_IsFoundAndOfferedOnTheTimeline(string text, string slug)
    {
        var q = Uri.EscapeDataString(text);
        var found = JsonNode.Parse(await app.Client.GetStringAsync(new Uri($"/search.json?q={q}", UriKind.Relative)))!["groups"]!.AsArray().SelectMany(group => group!["hits"]!.AsArray());
        ((string)found.First()!["slug"]!).ShouldBe(slug);

        var offered = (await app.PageAsync($"/timeline?q={q}&scope=context")).QuerySelectorAll(".notice .meant li").ToList();

        offered.ShouldNotBeEmpty();
        foreach (var name in offered)
        {
            var href = name.QuerySelector("a")!.GetAttribute("href")!;
            href.ShouldContain("q=");
            var data = JsonNode.Parse(await app.Client.GetStringAsync(new Uri(href.Replace("/timeline", "/timeline.json", StringComparison.Ordinal), UriKind.Relative)))!;
            ((int)data["total"]!).ShouldBeGreaterThan(0);
            name.TextContent.Trim().ShouldEndWith((int)data["total"]! == 1 ? "1 record" : $"{data["total"]} records");
        }
    }

    [Fact]
    public async Task Name_ThatGivesNothingUnderTheOtherFilters_IsNotOffered()
    {
        var page = await app.PageAsync("/timeline?q=Lawrow&to=1980&scope=context");

        page.QuerySelector(".notice").ShouldNotBeNull();
        page.QuerySelector(".notice .meant").ShouldBeNull();
    }

    [Fact]
    public async Task Words_ThatSomethingAnswersUnderNoOtherFilter_AreNotTakenForAnotherName()
    {
        ((int)JsonNode.Parse(await app.Client.GetStringAsync(new Uri("/timeline.json?q=Hamas", UriKind.Relative)))!["total"]!).ShouldBeGreaterThan(0);

        var page = await app.PageAsync("/timeline?q=Hamas&to=1980");

        page.QuerySelector(".notice").ShouldNotBeNull();
        page.QuerySelector(".notice .meant").ShouldBeNull();
    }

    [Fact]
    public async Task Names_Offered_AreFourAtMostAndLeaveNoEmptyList()
    {
        var notice = (await app.PageAsync("/timeline?q=Hamaz&scope=context")).QuerySelector(".notice")!;

        notice.QuerySelectorAll(".meant li").Length.ShouldBeInRange(1, 4);
        notice.QuerySelectorAll("ul").ShouldAllBe(list => list.QuerySelector("li") != null);
        notice.QuerySelectorAll("p").Length.ShouldBe(notice.QuerySelectorAll("ul").Length);
    }

    [Theory]
    [InlineData("/statements?q=Hamaz")]
    [InlineData("/analysis/matrix?q=Hamaz")]
    [InlineData("/analysis/attendance?q=Hamaz")]
    [InlineData("/analysis/copresence?q=Hamaz")]
    [InlineData("/analysis/positions?q=Hamaz")]
    public async Task OtherPages_OfTheFilter_OfferTheNameToo(string address) =>
        (await app.PageAsync(address)).QuerySelectorAll(".notice .meant a").Select(link => link.TextContent).ShouldContain("Hamas");

    [Theory]
    [InlineData("q=nobodyofthatname", "Nothing meets this condition.")]
    [InlineData("q=nobodyofthatname&track=moscow", "Nothing meets all these conditions together.")]
    public async Task Nothing_SaysWhetherItIsOneConditionOrMore(string query, string words) =>
        (await app.PageAsync($"/timeline?{query}")).QuerySelector(".notice:not([role])")!.TextContent.ShouldContain(words);

    [Fact]
    public async Task UnlikeAnything_FindsNothing() =>
        JsonNode.Parse(await app.Client.GetStringAsync(new Uri("/search.json?q=qqwxq", UriKind.Relative)))!["groups"]!.AsArray().ShouldBeEmpty();
}
