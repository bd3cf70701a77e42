namespace ReconTracker.Browser.Tests;

/// <summary>Reading with nothing but a keyboard.</summary>
public sealed class KeyboardTests(BrowserFixture browser, SharedReader shared) : IClassFixture<SharedReader>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/ar/timeline")]
    [InlineData(SitePages.MoscowRound)]
    public async Task SkipLink_FirstStop_LeadsToTheText(string address)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(address);

        await reader.Page.Keyboard.PressAsync("Tab");
        await Focus.ShouldBeSeenAsync(reader.Page);
        (await reader.Page.EvaluateAsync<bool>("() => document.activeElement.matches('a.skip')")).ShouldBeTrue();

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");
        (await reader.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(SitePages.InEnglishAndArabic), MemberType = typeof(SitePages))]
    public async Task EveryStop_OfAPage_IsSeen(string address)
    {
        var reader = await shared.ReadAsync(address);

        await Focus.ShouldBeSeenEverywhereAsync(reader.Page);
    }

    [Fact]
    public async Task Facets_OnAPhone_OpenByKeyboard()
    {
        await using var reader = await browser.OpenAsync(new() { Width = 360, Height = 740 });
        await reader.GoToAsync("/timeline");
        var facet = reader.Page.Locator("a.facet").First;
        (await facet.IsVisibleAsync()).ShouldBeFalse();

        await reader.TabToAsync(reader.Page.Locator("details.facets > summary"));
        await reader.Page.Keyboard.PressAsync("Enter");

        (await facet.IsVisibleAsync()).ShouldBeTrue();
    }
}
