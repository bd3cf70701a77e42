namespace ReconTracker.Browser.Tests;

/// <summary>A name typed in any script finds the person's meetings.</summary>
public sealed class NameSearchTests(BrowserFixture browser)
{
    private static readonly string[] HisMeetings =
    [
        SitePages.SevenFactions, "/meetings/2019-07-16-bogdanov-abu-marzouk", "/meetings/2021-02-04-bogdanov-abu-marzouk", SitePages.MoscowRound,
    ];

    [Theory]
    [InlineData("/", "أبو مرزوق")]
    [InlineData("/factions", "أبو مرزوق")]
    [InlineData("/ar/people", "أبو مرزوق")]
    [InlineData("/ru/sources", "Абу Марзук")]
    [InlineData("/timeline", "Абу Марзук")]
    [InlineData("/codebook", "Marzouq")]
    public async Task Name_TypedInTheMasthead_FindsHisMeetings(string from, string name)
    {
        await using var reader = await browser.OpenAsync(new() { JavaScript = false });
        await reader.GoToAsync(from);

        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).First.FillAsync(name);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/timeline?q=*");

        var found = await reader.Page.Locator(".entry h3 a").EvaluateAllAsync<string[]>("all => all.map(a => new URL(a.href).pathname.replace(/^\\/(ar|ru)(?=\\/)/, ''))");
        HisMeetings.ShouldBeSubsetOf(found);
        found.ShouldNotContain("/meetings/2020-03-11-pij-moscow");
        (await reader.Page.Locator(".chips").InnerTextAsync()).ShouldContain(name);
    }

    [Fact]
    public async Task Search_OfAnArabicName_IsTypedFromRightToLeft()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/factions");
        var box = reader.Page.Locator("#find-q");

        await box.FillAsync("أبو مرزوق");

        (await box.EvaluateAsync<string>("box => getComputedStyle(box).direction")).ShouldBe("rtl");
    }
}
