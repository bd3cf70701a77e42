namespace ReconTracker.Browser.Tests;

/// <summary>A name typed in any script finds the person.</summary>
public sealed class NameSearchTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/", "أبو مرزوق")]
    [InlineData("/factions", "أبو مرزوق")]
    [InlineData("/ar/people", "أبو مرزوق")]
    [InlineData("/ru/sources", "Абу Марзук")]
    [InlineData("/timeline", "Абу Марзук")]
    [InlineData("/codebook", "Marzouq")]
    public async Task Name_TypedInTheMasthead_FindsHimFirst(string from, string name)
    {
        await using var reader = await browser.OpenAsync(new() { JavaScript = false });
        await reader.GoToAsync(from);

        await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).First.FillAsync(name);
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search?q=*");

        var first = reader.Page.Locator(".results > li").First;
        (await first.Locator("h3 a").GetAttributeAsync("href")).ShouldEndWith("/people/mousa-abu-marzouk");
        (await first.Locator(".because mark").First.InnerTextAsync()).ShouldNotBeEmpty();
        (await reader.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).First.InputValueAsync()).ShouldBe(name);
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
