using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>"Who has never been in the same room as Fatah since 2017?": from the first page in at most four steps, each way of getting there.</summary>
public sealed class NeverTogetherTests(BrowserFixture browser)
{
    private const string Answer = "/analysis/copresence?faction=fatah&from=2017";

    private static readonly string[] NotMet = ["/factions/pflp-gc", "/factions/pni", "/factions/ppsf"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Question_ByMouse_IsAnsweredInFourClicks(bool javaScript)
    {
        await using var reader = await browser.OpenAsync(new() { JavaScript = javaScript });
        await AskAsync(reader, link => link.ClickAsync());
    }

    [Fact]
    public async Task Question_OnAPhone_IsAnsweredInFourTaps()
    {
        await using var reader = await browser.OpenAsync(new() { Width = 360, Height = 740 });
        await AskAsync(reader, link => link.ClickAsync());
    }

    [Fact]
    public async Task Question_ByKeyboard_IsAnsweredInFourSteps()
    {
        await using var reader = await browser.OpenAsync();
        await AskAsync(reader, async link =>
        {
            await reader.TabToAsync(link);
            await reader.Page.Keyboard.PressAsync("Enter");
        });
    }

    [Fact]
    public async Task Question_InArabic_HasTheSameAnswer()
    {
        await using var reader = await browser.OpenAsync(new() { Locale = "ar" });
        await reader.GoToAsync($"/ar{Answer}");

        (await NeverAsync(reader.Page)).ShouldBe(NotMet.Select(href => $"/ar{href}"), ignoreOrder: true);
        (await reader.Page.Locator("#never-h").InnerTextAsync()).ShouldContain("فتح");
    }

    [Fact]
    public async Task Cell_OfTheHeatMap_OpensTheMeetingsItCounts()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/analysis/copresence");
        var cell = reader.Page.Locator("table.heat td a[href='/timeline?with=fatah&with=hamas']").First;
        var shown = await cell.Locator("b").InnerTextAsync();

        await cell.ClickAsync();
        await reader.Page.WaitForURLAsync("**/timeline?with=fatah&with=hamas");

        (await reader.Page.Locator("li.entry").CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(shown);
        reader.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public async Task Heads_OfAWideMatrix_StayWhereTheyAre(int width)
    {
        await using var reader = await browser.OpenAsync(new() { Width = width });
        await reader.GoToAsync("/analysis/matrix?scope=context&institutions=1");
        var region = reader.Page.Locator(".scroll.both");

        await region.EvaluateAsync("region => { region.scrollLeft = 400; region.scrollTop = 200; }");

        (await region.EvaluateAsync<int[]>("region => [region.scrollLeft, region.scrollTop]")).ShouldBe([400, 200]);
        (await region.EvaluateAsync<bool>("""
            region => {
              const frame = region.getBoundingClientRect();
              const corner = region.querySelector('thead th').getBoundingClientRect();
              const heads = [...region.querySelectorAll('tbody th')].map(head => head.getBoundingClientRect());
              return Math.abs(corner.top - frame.top) < 2 && Math.abs(corner.left - frame.left) < 2 && heads.every(head => Math.abs(head.left - frame.left) < 2);
            }
            """)).ShouldBeTrue();
    }

    private static async Task AskAsync(Reader reader, Func<ILocator, Task> choose)
    {
        var page = reader.Page;
        await reader.GoToAsync("/");
        await choose(page.Locator(".nav a[href='/analysis']"));
        await page.WaitForURLAsync("**/analysis");
        await choose(page.Locator(".part > h2 a[href='/analysis/copresence']"));
        await page.WaitForURLAsync("**/analysis/copresence");
        await choose(page.Locator("table.heat tbody th a[href='/analysis/copresence?faction=fatah']"));
        await page.WaitForURLAsync("**/analysis/copresence?faction=fatah");
        await choose(page.Locator($".since a[href='{Answer}']"));
        await page.WaitForURLAsync($"**{Answer}");

        (await NeverAsync(page)).ShouldBe(NotMet, ignoreOrder: true);
        (await page.Locator("#never-h").InnerTextAsync()).ShouldContain("2017");
        reader.Complaints.ShouldBeEmpty();
    }

    private static async Task<string[]> NeverAsync(IPage page) =>
        await page.Locator(".never-with li > a.faction").EvaluateAllAsync<string[]>("all => all.map(link => link.getAttribute('href'))");
}
