using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>The way from a fact to the passage it rests on: first page, timeline, meeting, ledger, source.</summary>
public sealed class FollowingAFactTests(BrowserFixture browser)
{
    private const string Printed = "Hamas' Mousa Abu Marzouq";

    [Fact]
    public async Task Fact_FollowedWithTheMouse_EndsAtItsPassage()
    {
        await using var reader = await browser.OpenAsync();
        await FollowAsync(reader, link => link.ClickAsync());
    }

    [Fact]
    public async Task Fact_FollowedOnAPhone_EndsAtItsPassage()
    {
        await using var reader = await browser.OpenAsync(new() { Width = 360, Height = 740 });
        await FollowAsync(reader, async link =>
        {
            // the filters are folded away there
            if (await link.IsHiddenAsync() && await reader.Page.Locator("details.facets:not([open])").CountAsync() > 0)
            {
                await reader.Page.Locator("details.facets > summary").ClickAsync();
            }

            await link.ClickAsync();
        });
    }

    [Fact]
    public async Task Fact_FollowedWithoutJavaScript_EndsAtItsPassage()
    {
        await using var reader = await browser.OpenAsync(new() { JavaScript = false });
        await FollowAsync(reader, link => link.ClickAsync());
    }

    [Fact]
    public async Task Fact_FollowedByKeyboardAlone_EndsAtItsPassage()
    {
        await using var reader = await browser.OpenAsync();
        await FollowAsync(reader, async link =>
        {
            await reader.TabToAsync(link);
            await reader.Page.Keyboard.PressAsync("Enter");
        });
    }

    private static async Task FollowAsync(Reader reader, Func<ILocator, Task> choose)
    {
        var page = reader.Page;
        await reader.GoToAsync("/");
        await choose(page.Locator(".nav a[href='/timeline']"));
        await page.WaitForURLAsync("**/timeline");
        var all = await page.Locator(".chronicle .entry").CountAsync();

        await choose(page.Locator("a.facet[href$='faction=hamas']"));
        await page.WaitForURLAsync("**/timeline?faction=hamas");
        (await page.Locator(".chronicle .entry").CountAsync()).ShouldBeInRange(1, all - 1);
        (await page.Locator("a.facet[aria-current]", new() { HasText = "Hamas" }).CountAsync()).ShouldBe(1);

        await choose(page.Locator($".entry h3 a[href='{SitePages.SevenFactions}']"));
        await page.WaitForURLAsync($"**{SitePages.SevenFactions}");
        var delegation = page.Locator("table.room tr").Filter(new() { Has = page.Locator("a[href='/factions/hamas']") });
        await choose(delegation.Locator("a.ev").First);

        var row = page.Locator("table.ledger tr:target");
        await ShouldBeOnScreenAsync(reader, row);
        (await Words(row.Locator("q.fragment"))).ShouldBe(Printed);
        (await row.InnerTextAsync()).ShouldContain("¶");

        await choose(row.Locator("a[href='/sources/maan-atfp-2011-05-24#p8']"));
        await page.WaitForURLAsync("**/sources/maan-atfp-2011-05-24#p8");
        var paragraph = page.Locator("li:target");
        await ShouldBeOnScreenAsync(reader, paragraph);
        (await Words(paragraph.Locator("q.fragment").Filter(new() { HasText = "Marzouq" }))).ShouldBe(Printed);
        reader.Complaints.ShouldBeEmpty();
    }

    private static async Task<string> Words(ILocator fragment) => (await fragment.First.TextContentAsync())!.Trim().Replace('’', '\'');

    // its first line: what is higher than a phone's screen cannot be there whole
    private static async Task ShouldBeOnScreenAsync(Reader reader, ILocator element)
    {
        var box = await element.BoundingBoxAsync();
        box.ShouldNotBeNull();
        box.Y.ShouldBeInRange(0, reader.Page.ViewportSize!.Height - 40);
        box.X.ShouldBeInRange(0, reader.Page.ViewportSize.Width - 40);
    }
}
