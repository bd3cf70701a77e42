using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ReconTracker.Browser.Tests;

/// <summary>The search box suggests records while one types; a combobox after the ARIA pattern.</summary>
public sealed partial class SuggestionsTests(BrowserFixture browser)
{
    [Fact]
    public async Task Suggestions_ByKeyboard_LeadToTheRecord()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/factions");
        var box = await TypeAsync(reader, "Lavr");

        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await Assertions.Expect(reader.Page.Locator(".typed [role=status]")).ToHaveTextAsync(Count());
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        var active = await box.GetAttributeAsync("aria-activedescendant");
        (await reader.Page.Locator($"#{active}").GetAttributeAsync("aria-selected")).ShouldBe("true");
        (await reader.Page.Locator($"#{active}").InnerTextAsync()).ShouldContain("Sergey Lavrov");

        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/people/sergey-lavrov");
        reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Suggestions_ArrowsUpAndDown_GoRoundThroughTheBox()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/topics");
        var box = await TypeAsync(reader, "unity");
        var options = await reader.Page.GetByRole(AriaRole.Option).CountAsync();
        options.ShouldBeGreaterThan(1);

        await reader.Page.Keyboard.PressAsync("ArrowUp");
        (await reader.Page.Locator("[aria-selected=true]").GetAttributeAsync("id")).ShouldBe($"find-q-list-{options - 1}");
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBeNull();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        (await box.GetAttributeAsync("aria-activedescendant")).ShouldBe("find-q-list-0");
    }

    [Fact]
    public async Task Escape_ClosesTheSuggestionsAndKeepsTheWords()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/people");
        var box = await TypeAsync(reader, "Hamas");

        await reader.Page.Keyboard.PressAsync("Escape");

        (await reader.Page.Locator(".suggested").First.IsVisibleAsync()).ShouldBeFalse();
        (await box.GetAttributeAsync("aria-expanded")).ShouldBe("false");
        (await box.InputValueAsync()).ShouldBe("Hamas");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search?q=Hamas");
    }

    [Fact]
    public async Task Suggestion_Clicked_OpensTheRecordInThePagesLanguage()
    {
        await using var reader = await browser.OpenAsync(new() { Locale = "ar" });
        await reader.GoToAsync("/ar/factions");
        await TypeAsync(reader, "مرزوق");

        await reader.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await reader.Page.WaitForURLAsync("**/ar/people/mousa-abu-marzouk");
    }

    [Fact]
    public async Task Suggestions_OfWordsTypedOver_AreNotShown()
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync("/codebook");
        await reader.Page.RouteAsync("**/suggest.json?q=Hamas", async route =>
        {
            await Task.Delay(1500);
            await route.ContinueAsync();
        });
        var box = reader.Page.Locator("#find-q");
        await reader.Page.RunAndWaitForRequestAsync(() => box.PressSequentiallyAsync("Hamas"), "**/suggest.json?q=Hamas");
        await box.FillAsync("Lavrov");
        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Lavrov");
        await Task.Delay(2000, TestContext.Current.CancellationToken);

        (await reader.Page.GetByRole(AriaRole.Option).First.InnerTextAsync()).ShouldContain("Lavrov");
    }

    [Theory]
    [InlineData("/factions")]
    [InlineData("/ar/search")]
    public async Task Suggestions_Open_HaveNoBarrier(string address)
    {
        await using var reader = await browser.OpenAsync();
        await reader.GoToAsync(address);
        await TypeAsync(reader, "Hamas");

        await Barriers.ShouldBeAbsentAsync(reader);
    }

    private static async Task<ILocator> TypeAsync(Reader reader, string words)
    {
        var box = reader.Page.Locator("input[data-suggest]").First;
        await box.PressSequentiallyAsync(words);
        await reader.Page.Locator(".suggested:not([hidden]) [role=option]").First.WaitForAsync();
        return box;
    }

    [GeneratedRegex(@"^Suggestions: \d+$")]
    private static partial Regex Count();
}
