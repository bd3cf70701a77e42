using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReconTracker.Web.Tests.Reading.Home;

public sealed class HomePageTests(SeededApp app)
{
    [Fact]
    public async Task Page_OfSeed_TellsTheLatestHeldAndTheLastHopedFor()
    {
        var page = await app.PageAsync("/");

        page.QuerySelectorAll(".now h3 a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/meetings/2024-02-29-moscow-round", "/meetings/2021-planned-moscow-meeting"]);
        page.QuerySelector("h1.purpose").ShouldNotBeNull();
        page.QuerySelectorAll("form[role=search]").Length.ShouldBe(1);
        page.QuerySelectorAll(".doors > li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Spellings_OfOneName_FindThePerson()
    {
        var spellings = (await app.PageAsync("/")).QuerySelectorAll("form.ask + p a").Select(link => link.GetAttribute("href")!).ToList();
        spellings.Count.ShouldBe(5);

        foreach (var spelling in spellings)
        {
            (await app.PageAsync(spelling)).QuerySelector(".results a")!.GetAttribute("href").ShouldBe("/people/mousa-abu-marzouk", spelling);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/timeline?scope=context")]
    [InlineData("/timeline?faction=hamas")]
    public async Task Year_OfStrip_LeadsToAsManyAsItSays(string address)
    {
        var years = (await app.PageAsync(address)).QuerySelectorAll(".strip a:not([aria-current], .part)");

        years.Length.ShouldBeGreaterThan(3);
        foreach (var year in years)
        {
            var link = year.GetAttribute("href")!;
            var there = JsonNode.Parse(await app.Client.GetStringAsync(new Uri(link.Replace("/timeline", "/timeline.json", StringComparison.Ordinal), UriKind.Relative)))!;

            Regex.Match(year.GetAttribute("aria-label")!, @": (\d+)").Groups[1].Value.ShouldBe(there["total"]!.ToString(), link);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ar")]
    [InlineData("/ru")]
    public async Task Years_OfStrip_AreThere(string address)
    {
        var page = await app.PageAsync(address);

        foreach (var link in page.QuerySelectorAll(".strip a").Select(year => year.GetAttribute("href")!))
        {
            using var answer = await app.Client.GetAsync(new Uri(link, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, link);
        }
    }
}
