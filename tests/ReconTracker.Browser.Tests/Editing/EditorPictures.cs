using ReconTracker.Data.Accounts;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>Not a test: pictures of the editors' side, as <see cref="Pictures"/> takes them of the readers'.</summary>
public sealed class EditorPictures(BrowserFixture browser)
{
    private static readonly string[] Addresses = ["/account", "/ar/account", "/account/second-factor", "/account/password", "/edit", "/ar/edit", "/edit/users", "/edit/users/log"];

    [Fact(Explicit = true)]
    public async Task Pages_Pictured_AreInTheFolder()
    {
        var folder = Environment.GetEnvironmentVariable("RT_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "RT_PICTURES names no folder to put pictures in");
        await using (var nobody = await browser.OpenAsync(new() { IsEditor = true }))
        {
            await TakeAsync(nobody, "/account/sign-in", folder!);
        }

        await using var admin = await Newcomer.SignedInAsync(browser, "Pictured", AccountRole.Admin);
        foreach (var address in Addresses)
        {
            await TakeAsync(admin.Reader, address, folder!);
        }

        foreach (var language in (string[])["", "/ar"])
        {
            var page = admin.Page;
            await page.GotoAsync($"{language}/edit/open/meeting/{SitePages.MoscowRound.Split('/')[^1]}");
            await page.Locator("#why").WaitForAsync();
            await page.Locator("[data-claims='when'] > .claim > summary").First.ClickAsync();
            await page.Locator(".part-list:has(> .add > [data-add='delegations']) > .item > summary").First.ClickAsync();
            await page.Locator(".item[open] > .part-fields").First.WaitForAsync();
            await PictureAsync(admin.Reader, $"{language}/edit/form", folder!);
        }
    }

    private static async Task TakeAsync(Reader reader, string address, string folder)
    {
        await reader.Page.GotoAsync(address);
        await reader.Page.Locator("h1").WaitForAsync();
        await PictureAsync(reader, address, folder);
    }

    private static async Task PictureAsync(Reader reader, string address, string folder)
    {
        foreach (var width in (int[])[360, 1440])
        {
            await reader.SetWidthAsync(width);
            await reader.Page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{address.Trim('/').Replace('/', '-')}.{width}.png") });
        }
    }
}
