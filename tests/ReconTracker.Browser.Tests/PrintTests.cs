using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>Pages as they come out of a printer: an A4 sheet less its margins.</summary>
public sealed class PrintTests(SharedReader shared) : IClassFixture<SharedReader>
{
    private const int Sheet = 673;

    [Theory]
    [MemberData(nameof(SitePages.InEnglishAndArabic), MemberType = typeof(SitePages))]
    public async Task Page_Printed_IsTextOnWhiteThatFitsTheSheet(string address)
    {
        var reader = await shared.ReadAsync(address);
        await reader.SetWidthAsync(Sheet);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        foreach (var furniture in (string[])[".nav", ".find", ".langs", ".skip", ".facets", ".ask"])
        {
            (await reader.Page.Locator(furniture).EvaluateAllAsync<bool>("all => all.some(e => e.checkVisibility())")).ShouldBeFalse(furniture);
        }

        (await reader.Page.Locator(".wordmark").IsVisibleAsync()).ShouldBeTrue();
        (await reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor"))
            .ShouldContain("rgb(255, 255, 255)");
        (await reader.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Sheet);
    }

    [Theory]
    [InlineData("/sources/maan-atfp-2011-05-24")]
    [InlineData("/ar/sources/telesur-2024-02-16")]
    public async Task LinkToTheSource_Printed_ShowsWhereItLeads(string address)
    {
        var reader = await shared.ReadAsync(address);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        // in full: as the words of the link, or after them
        var hidden = await reader.Page.Locator("main a[href^='http']").EvaluateAllAsync<string[]>("""
            all => all.filter(a => !a.textContent.includes(a.getAttribute('href')) && !getComputedStyle(a, '::after').content.includes(a.getAttribute('href'))).map(a => a.outerHTML)
            """);
        hidden.ShouldBeEmpty();
        (await reader.Page.Locator("main a[href^='http']").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Citation_Printed_NamesItsPage()
    {
        var reader = await shared.ReadAsync(SitePages.SevenFactions);
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var citation = reader.Page.Locator(".cite");

        (await citation.IsVisibleAsync()).ShouldBeTrue();
        (await citation.InnerTextAsync()).ShouldContain(SitePages.SevenFactions);
    }
}
