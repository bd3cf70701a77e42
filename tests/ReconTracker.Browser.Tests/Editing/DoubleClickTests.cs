using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>A button that is clicked twice does its work once, and the page says that it is done and nothing else.</summary>
public sealed class DoubleClickTests(BrowserFixture browser)
{
    private const string Topic = """{"topics":[{"slug":"clicked_topic","names":[{"text":"Clicked","language":"en","kind":"preferred"}],"definition":"First."}]}""";

    [Fact]
    public async Task Import_Act_AndRedaction_ClickedTwice_AreDoneOnce()
    {
        await using var admin = await Newcomer.SignedInAsync(browser, "Ehsan", AccountRole.Admin);
        var page = admin.Page;
        await admin.ImportAsync(Topic, "What was first.");

        await page.GotoAsync("/edit/import");
        await admin.ChooseBundleAsync(Topic.Replace("First.", "Second.", StringComparison.Ordinal));
        await page.FillAsync("#import-why", "What came second.");
        await DoubleClickAsync("#import-do");
        await ShouldHaveRevisionsAsync(2);

        await page.GotoAsync("/edit/redact/topic/clicked_topic");
        await page.CheckAsync("[name=number]");
        await page.FillAsync("#act-why", "What was first is not to be read.");
        await page.CheckAsync("#sure");
        await DoubleClickAsync("#act-do");
        await ShouldHaveRevisionsAsync(2);
        await Expect(page.Locator("#revision-1 .ended")).ToHaveCountAsync(1);

        await page.GotoAsync("/edit/withdraw/topic/clicked_topic");
        await page.FillAsync("#act-why", "It goes.");
        await DoubleClickAsync("#act-do");
        await ShouldHaveRevisionsAsync(3);
        await page.GotoAsync("/edit/edits");
        await Expect(page.Locator("#edits tr:has-text('It goes.')")).ToHaveCountAsync(1);
        admin.Reader.Complaints.ShouldBeEmpty();

        Task DoubleClickAsync(string button) => TwiceAsync(page, button, "#done", "#refusal");

        async Task ShouldHaveRevisionsAsync(int count)
        {
            await page.GotoAsync("/topics/clicked_topic/history");
            await Expect(page.Locator(".revisions tbody tr")).ToHaveCountAsync(count);
        }
    }

    [Fact]
    public async Task Draft_BegunHandedInAndPublished_WithTwoClicksEach_IsOne()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Ikram", AccountRole.Editor);
        await using var admin = await Newcomer.SignedInAsync(browser, "Jalal", AccountRole.Admin);
        var page = author.Page;
        await page.DblClickAsync("[data-new='person']");
        await page.WaitForURLAsync("**/edit/drafts/*");
        await page.GotoAsync("/edit");
        await Expect(page.Locator("#own li")).ToHaveCountAsync(1);

        await admin.ImportAsync(Topic.Replace("clicked_topic", "clicked_draft", StringComparison.Ordinal), "Something to change.");
        await page.GotoAsync("/edit/open/topic/clicked_draft");
        await page.FillAsync("[data-path='definition'] textarea", "Clicked twice.");
        await page.FillAsync("#why", "It was clicked twice.");
        await TwiceAsync(page, "#submit", "#saved:has-text('Waits for a reviewer')", "#said .notice");

        await admin.Page.GotoAsync("/edit");
        await admin.Page.ClickAsync("#waiting a:has-text('Clicked')");
        await admin.TickAllAsync();
        await TwiceAsync(admin.Page, "#publish", "#published", "#said .notice:not(#published)");
        await admin.Page.ClickAsync("#published a");
        await Expect(admin.Page.Locator("main")).ToContainTextAsync("Clicked twice.");

        await admin.Page.GotoAsync("/edit/users");
        await admin.Page.FillAsync("#invite-name", "Kawthar");
        await TwiceAsync(admin.Page, "#invite button", "#link", "#refusal");
        author.Reader.Complaints.ShouldBeEmpty();
        admin.Reader.Complaints.ShouldBeEmpty();
    }

    private static async Task TwiceAsync(IPage page, string button, string done, string refusal)
    {
        await page.DblClickAsync(button);
        await Expect(page.Locator(done).Or(page.Locator(refusal)).First).ToBeVisibleAsync();

        // what the second click brings about comes after what the first did
        await page.WaitForTimeoutAsync(500);
        await Expect(page.Locator(done)).ToBeVisibleAsync();
        await Expect(page.Locator(refusal)).ToHaveCountAsync(0);
        await Expect(page.Locator("#blazor-error-ui")).ToBeHiddenAsync();
    }
}
