using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>Two records turn out to be of one person, and then of two again.</summary>
public sealed class ActsTests(BrowserFixture browser)
{
    [Fact]
    public async Task People_Merged_ShareAnAddress_UntilTheyAreSplitAgain()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Rim", AccountRole.Reviewer);
        var page = reviewer.Page;
        await reviewer.ImportAsync("""{"people":[{"slug":"m-barghouthi","names":[{"text":"M. Barghouthi","language":"en","kind":"preferred"}]}]}""", "Somebody new.");

        await page.GotoAsync("/people/m-barghouthi/history");
        await page.ClickAsync("#acts a[href^='/edit/merge/']");
        await page.FocusAsync("#merge-into");
        await new Hands(page).PickAsync("mustafa barghouti", "Barghouti");
        await Expect(page.Locator("#plan .rows > li")).ToHaveCountAsync(2);
        await Expect(page.Locator("#act-do")).ToBeDisabledAsync();
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
        await page.FillAsync("#act-why", "They are one.");
        await page.ClickAsync("#act-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("2 records");

        await page.GotoAsync("/people/m-barghouthi");
        new Uri(page.Url).AbsolutePath.ShouldBe("/people/mustafa-barghouti");
        await Expect(page.Locator("main")).ToContainTextAsync("M. Barghouthi");

        await page.GotoAsync("/edit/edits");
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
        await page.ClickAsync("#edits tr:has-text('They are one.') a[href^='/edit/']");
        await page.FillAsync("#act-why", "They are two after all.");
        await page.ClickAsync("#act-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("2 records");
        await page.GotoAsync("/people/m-barghouthi");
        await Expect(page.Locator("h1")).ToContainTextAsync("M. Barghouthi");
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdrawal_OfWhatOthersNeed_IsRefusedWithTheWayToThem()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Samar", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.GotoAsync("/edit/withdraw/party/pflp-gc");

        await Expect(page.Locator("#refusal")).ToContainTextAsync("The party pflp-gc cannot end");
        await Expect(page.Locator("#refusal a").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^/edit/open/"));
        await Expect(page.Locator("#plan")).ToHaveCountAsync(0);
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
    }
}
