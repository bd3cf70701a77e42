namespace ReconTracker.Browser.Tests;

/// <summary>Reading leaves no trace, asks nobody else, and runs nothing.</summary>
public sealed class PrivacyTests(BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(SitePages.InEnglishAndArabic), MemberType = typeof(SitePages))]
    public async Task Page_Read_RunsNothingKeepsNothingAsksNobodyElse(string address)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(address);
        await reader.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);

        var host = new Uri(reader.Page.Url).Authority;
        reader.Requests.ShouldAllBe(request => new Uri(request.Url).Authority == host || request.Url.StartsWith("data:", StringComparison.Ordinal));
        reader.Requests.Select(request => request.ResourceType).Distinct().ShouldBeSubsetOf(["document", "stylesheet", "image", "font", "other"]);
        (await reader.Page.Locator("script, style, [style], iframe, object, embed").CountAsync()).ShouldBe(0);
        (await reader.CookiesAsync()).ShouldBeEmpty();
        (await reader.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length")).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(SitePages.InAllLanguages), MemberType = typeof(SitePages))]
    public async Task Page_Read_GivesTheBrowserNoCauseForComplaint(string address)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(address);
        await reader.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.Load);

        reader.Complaints.ShouldBeEmpty();
    }
}
