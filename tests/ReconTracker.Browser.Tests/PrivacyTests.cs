namespace ReconTracker.Browser.Tests;

/// <summary>Reading leaves no trace, asks nobody else, and runs nothing but small files of our own.</summary>
public sealed class PrivacyTests(SharedReader shared) : IClassFixture<SharedReader>
{
    [Theory]
    [MemberData(nameof(SitePages.InAllLanguages), MemberType = typeof(SitePages))]
    public async Task Page_Read_RunsOwnFilesOnlyKeepsNothingAsksNobodyElse_AndTheBrowserDoesNotComplain(string address)
    {
        var reader = await shared.ReadAsync(address);

        var host = new Uri(reader.Page.Url).Authority;
        reader.Requests.ShouldAllBe(request => new Uri(request.Url).Authority == host || request.Url.StartsWith("data:", StringComparison.Ordinal));
        reader.Requests.Select(request => request.ResourceType).Distinct().ShouldBeSubsetOf(["document", "stylesheet", "script", "image", "font", "other"]);
        (await reader.Page.Locator("script:not([src^='/js/'][defer]:empty), style, [style], iframe, object, embed").CountAsync()).ShouldBe(0);
        (await reader.CookiesAsync()).ShouldBeEmpty();
        (await reader.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length")).ShouldBe(0);
        reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task BreachOfTheContentSecurityPolicy_OnAPage_IsHeard()
    {
        var reader = await shared.ReadAsync(SitePages.Missing);

        await reader.Page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')");

        reader.Complaints.ShouldContain(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
