using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>Not a test: takes the pictures of docs/images and of reviews. Runs only when asked for:
/// <c>RT_PICTURES=/tmp/pictures dotnet run --project tests/ReconTracker.Browser.Tests -- -explicit only</c>.</summary>
public sealed class Pictures(SharedReader shared) : IClassFixture<SharedReader>
{
    [Fact(Explicit = true)]
    public async Task Pages_Pictured_AreInTheFolder()
    {
        var folder = Environment.GetEnvironmentVariable("RT_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "RT_PICTURES names no folder to put pictures in");

        foreach (var address in SitePages.InEnglishAndArabic.Select(row => row.Data))
        {
            var page = (await shared.ReadAsync(address)).Page;
            var name = string.Join('-', address.Split(['/', '?', '=', '&'], StringSplitOptions.RemoveEmptyEntries).DefaultIfEmpty("home"));
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                foreach (var width in (int[])[360, 768, 1440])
                {
                    await page.SetViewportSizeAsync(width, 900);
                    await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder!, $"{name}.{width}.{scheme}.png".ToLowerInvariant()) });
                }
            }
        }
    }
}
