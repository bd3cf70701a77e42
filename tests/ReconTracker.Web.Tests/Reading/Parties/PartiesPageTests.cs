using System.Text.Json;
using AngleSharp.Dom;

namespace ReconTracker.Web.Tests.Reading.Parties;

public sealed class PartiesPageTests(SeededApp app)
{
    [Fact]
    public async Task Factions_Seeded_AreCountedByWhatSourcesSayOfThem()
    {
        var page = await app.PageAsync("/factions");

        var hamas = page.QuerySelectorAll("table.parties tbody tr").Single(row => row.QuerySelector("a[href='/factions/hamas']") is not null);
        hamas.QuerySelectorAll("td.n").Take(4).Select(cell => cell.TextContent.Trim()).ShouldBe(["6", "2", "8", "8"]);
        hamas.QuerySelector("bdi[lang=ar]")!.TextContent.ShouldBe("حماس");
        hamas.QuerySelector("bdi[lang=ru]")!.TextContent.ShouldBe("ХАМАС");
    }

    [Fact]
    public async Task Matrix_FactionExpectedOnly_IsHollow()
    {
        var page = await app.PageAsync("/factions");

        var columns = page.QuerySelectorAll("table.matrix thead th").ToList();
        var round = columns.FindIndex(column => column.QuerySelector("a[href='/meetings/2024-02-29-moscow-round']") is not null);
        var fatah = page.QuerySelectorAll("table.matrix tbody tr").Single(row => row.QuerySelector("a[href='/factions/fatah']") is not null);
        fatah.Children[round].QuerySelector("svg")!.ClassList.ShouldContain("hollow");
        fatah.Children[round].QuerySelector(".vh")!.TextContent.ShouldBe("expected");
    }

    [Fact]
    public async Task Institutions_Seeded_HoldNoFaction()
    {
        var page = await app.PageAsync("/institutions");

        page.QuerySelectorAll("a[href='/institutions/russia-mfa']").ShouldNotBeEmpty();
        page.QuerySelectorAll("main a[href^='/factions/']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/factions.json", "faction")]
    [InlineData("/institutions.json", "institution")]
    public async Task Data_OfOneKind_HoldsThatKindOnly(string address, string kind)
    {
        using var data = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

        data.RootElement.EnumerateArray().ShouldNotBeEmpty();
        data.RootElement.EnumerateArray().ShouldAllBe(party => party.GetProperty("kind").GetString() == kind);
    }
}
