using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>What every page of the editing room has, and what one meets first.</summary>
public sealed class RoomTests(BrowserFixture browser)
{
    [Fact]
    public async Task Room_InAnotherLanguage_IsTheSamePage()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Rasil", AccountRole.Reviewer);
        var page = reviewer.Page;
        await page.GotoAsync("/edit/edits?before=2");
        await page.ClickAsync(".langs a[hreflang='ar']");
        await page.WaitForURLAsync("**/ar/edit/edits?before=2");
        await Expect(page.Locator("html[lang='ar'] h1")).ToHaveTextAsync("التحريرات");
        await page.ClickAsync(".langs a[hreflang='en']");
        await page.WaitForURLAsync(url => new Uri(url).PathAndQuery == "/edit/edits?before=2");
        await Expect(page.Locator("html[lang='en'] h1")).ToHaveTextAsync("Edits");

        // the first edit is the seed: some of it by name
        var first = page.Locator("#edits tr:has(th:text-is('1'))");
        await Expect(first.Locator(".named a")).ToHaveCountAsync(3);
        (await first.Locator(".named a").First.GetAttributeAsync("href")).ShouldStartWith("/sources/");
        await Expect(first.Locator(".named li.aside")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^\+[0-9]+$"));
        reviewer.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task NewTopic_BeginsWithItsNameOpen_AndMissingFieldsHaveTheirLabels()
    {
        await using var author = await Newcomer.SignedInAsync(browser, "Rasmi", AccountRole.Editor);
        var page = author.Page;
        await page.ClickAsync("[data-new='topic']");
        await page.FillAsync("[data-path='names/item/text'] textarea", "Water");
        await Expect(page.Locator("[data-path='names/Water/text'] textarea")).ToBeVisibleAsync();
        await page.ClickAsync("#submit");

        await Expect(page.Locator("#missing li")).ToHaveTextAsync(["Definition: Fill this in.", "Why the record changes: Say why the record changes."]);
        await page.FillAsync("[data-path='slug'] input", "No name!");
        await Expect(page.Locator("#missing li")).ToContainTextAsync(["Definition: ", "Name in addresses: "]);
    }

    [Fact]
    public async Task Act_WithoutAReason_SaysSoAtTheButton()
    {
        await using var admin = await Newcomer.SignedInAsync(browser, "Ratib", AccountRole.Admin);
        var page = admin.Page;
        await page.GotoAsync("/edit/withdraw/statement/2011-05-23-lavrov-state-terms");
        await Expect(page.Locator("#act-wanting")).ToHaveTextAsync("Write a reason first.");
        (await page.GetAttributeAsync("#act-do", "aria-describedby")).ShouldBe("act-wanting");
        (await page.EvaluateAsync<bool>("() => getComputedStyle(document.querySelector('#act-do')).color !== getComputedStyle(document.querySelector('#act-why')).color")).ShouldBeTrue();
        await page.FillAsync("#act-why", "It was never said.");
        await Expect(page.Locator("#act-wanting")).ToHaveCountAsync(0);
        await Expect(page.Locator("#act-do")).ToBeEnabledAsync();

        await page.GotoAsync($"/edit/redact/topic/{SitePages.Revised}");
        await Expect(page.Locator("#act-wanting li")).ToHaveCountAsync(3);
        await page.CheckAsync("#sure");
        await Expect(page.Locator("#act-wanting li")).ToHaveTextAsync(["Choose at least one revision.", "Write a reason first."]);
    }

    // opening an explanation is not yet explaining
    [Fact]
    public async Task Explanation_OpenedAndLeftEmpty_SilencesNothing()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Rawya", AccountRole.Editor);
        const string Bare = """
            {"slug":"2012-bare-draft","title":"Talks","kind":"bilateral_with_mediator","scope":"in","when":{"edtf":"2012-01-03","basis":"stated","certainty":"high"},"summary":"Talks.","status":[{"status":"held"}],
             "delegations":[{"party":"hamas","side":"faction","attendance":"attended"}]}
            """;
        var draft = await new Stage(browser, "Rawya").DraftAsync(Domain.Records.RecordKind.Meeting, Bare);
        var page = editor.Page;
        await page.GotoAsync($"/edit/drafts/{draft}");
        await Expect(page.Locator("#missing")).ToContainTextAsync("3 facts have no evidence yet: Date · Status, held · Hamas, attendance");
        await page.ClickAsync("[data-add='explanations']");
        await page.SelectOptionAsync("[data-path='explanations/item/rule'] select", "fact_without_claim");
        await Expect(page.Locator("#missing")).ToContainTextAsync("3 facts have no evidence yet");
    }
}
