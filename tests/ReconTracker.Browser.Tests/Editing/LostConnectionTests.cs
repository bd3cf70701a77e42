using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>The connection breaks while someone writes: what the screen shows is what is stored.</summary>
public sealed class LostConnectionTests(BrowserFixture browser)
{
    private const string Field = "[data-path='definition'] textarea";

    [Theory]
    [InlineData("Zahra", 4)]
    [InlineData("Zaki", 20)]
    public async Task Text_TypedWhileTheWireIsCut_IsOnTheScreenAndStoredOrOnNeither(string name, int seconds)
    {
        await using var wire = new Wire(browser.Desk);
        await using var author = await Newcomer.SignedInAsync(browser, name, AccountRole.Editor, wire.Address);
        var page = author.Page;
        await page.ClickAsync("[data-new='topic']");
        await page.ClickAsync(Field);
        await page.Keyboard.TypeAsync("Before the cut. ");
        await Expect(page.Locator("#saved")).ToContainTextAsync("Stored", new() { Timeout = 10_000 });
        var draft = Guid.Parse(page.Url.Split('/')[^1]);

        var cut = Task.Run(async () =>
        {
            await Task.Delay(300);
            wire.Cut();
            await Task.Delay(TimeSpan.FromSeconds(seconds));
            wire.Mend();
        });
        for (var word = 0; !cut.IsCompleted; word++)
        {
            await page.Keyboard.TypeAsync($"{word} ", new() { Delay = 20 });
        }

        await Expect(page.Locator("main:not([inert])")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await page.ClickAsync(Field);
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("After it.");
        var shown = await page.InputValueAsync(Field);
        shown.ShouldStartWith("Before the cut. ");
        shown.ShouldEndWith("After it.");

        (await StoredAsync(draft, shown)).ShouldBe(shown);
    }

    // at most five seconds after the last key
    private async Task<string?> StoredAsync(Guid id, string expected)
    {
        string? stored = null;
        for (var tries = 0; tries < 25 && stored != expected; tries++)
        {
            await Task.Delay(200);
            await using var desk = browser.ConnectDesk();
            var document = desk.Drafts.Single(draft => draft.Id == id).Document;
            stored = System.Text.Json.JsonDocument.Parse(document).RootElement.GetProperty("definition").GetString();
        }

        return stored;
    }
}
