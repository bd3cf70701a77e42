using System.Text;
using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>A bundle is looked at before it is loaded.</summary>
public sealed class ImportTests(BrowserFixture browser)
{
    [Fact]
    public async Task Bundle_Loaded_IsShownFirst_AndThenStoredAsOneEdit()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Abla", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.ClickAsync("nav a[href='/edit/import']");

        await page.SetInputFilesAsync("#import-file", File("""{"topics":[{"slug":"imported_one","definition":"x"}]}"""));
        await Expect(page.Locator("#refusal")).ToContainTextAsync("topic imported_one, names: At least one name.");
        await page.SetInputFilesAsync("#import-file", File("""{"statements":[{"slug":"a","said":{"edtf":"2021","basis":"stated","certainty":"high"},"form":"reported","authority":"anonymous","act":"position","paraphrase":"x","meeting":"b"}]}"""));
        await Expect(page.Locator("#refusal")).ToContainTextAsync("refers to the meeting b, which does not exist");
        await page.SetInputFilesAsync("#import-file", File("{\"topics\": [\n"));
        await Expect(page.Locator("#refusal")).ToContainTextAsync("LineNumber: 1");

        await page.SetInputFilesAsync("#import-file", File("""{"topics":[{"slug":"imported_one","names":[{"text":"Imported","language":"en","kind":"preferred"}],"definition":"x"}]}"""));
        await Expect(page.Locator("#plan li")).ToHaveCountAsync(1);
        await Expect(page.Locator("#import-do")).ToBeDisabledAsync();
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);
        await page.FillAsync("#import-why", "Topics of another collection.");
        await page.ClickAsync("#import-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("1 record was stored.");

        await page.GotoAsync("/topics/imported_one");
        await Expect(page.Locator("main")).ToContainTextAsync("Topics of another collection.");
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    private static FilePayload File(string json) => new() { Name = "bundle.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(json) };
}
