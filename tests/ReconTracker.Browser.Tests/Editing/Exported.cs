using System.IO.Compression;
using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>All records as the site gives them away.</summary>
internal static class Exported
{
    /// <summary>Follows the link of the codebook to the bundle of tables; one text for each table.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> TablesAsync(IPage page)
    {
        await page.GotoAsync("/codebook");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("main a[href='/bundle.zip']"));
        await using var zip = await ZipFile.OpenReadAsync(await download.PathAsync());
        var tables = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            tables[entry.FullName] = await reader.ReadToEndAsync();
        }

        return tables;
    }
}
