using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>Not a test: takes the pictures of docs/images and of reviews. Runs only when asked for by name:
/// <c>RT_PICTURES=/tmp/pictures dotnet run --project tests/ReconTracker.Browser.Tests -- -explicit only</c>.</summary>
public sealed class Pictures(BrowserFixture browser)
{
    [Theory(Explicit = true)]
    [MemberData(nameof(SitePages.InEnglishAndArabic), MemberType = typeof(SitePages))]
    public async Task Page_Pictured_IsInTheFolder(string address)
    {
        var folder = Environment.GetEnvironmentVariable("RT_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "RT_PICTURES names no folder to put pictures in");

        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(address);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in (int[])[360, 768, 1440])
            {
                await reader.SetWidthAsync(width);
                var name = string.Join('-', address.Split(['/', '?', '=', '&'], StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("home"));
                await reader.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder!, $"{name}.{width}.{scheme}.png".ToLowerInvariant()) });
            }
        }
    }
}
