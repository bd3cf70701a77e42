using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>What should not have been published goes: out of the collection and back, as a whole import, or out of the history for good.</summary>
public sealed class TakingBackTests(BrowserFixture browser)
{
    [Fact]
    public async Task Record_Withdrawn_SaysSoAtItsAddress_AndComesBackWhenTheEditIsUndone()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Amira", AccountRole.Reviewer);
        var page = reviewer.Page;
        await reviewer.ImportAsync(Topic("withdrawn_topic", "Entered too early."), "A topic to be withdrawn.");

        await page.GotoAsync("/topics/withdrawn_topic/history");
        await page.ClickAsync("#acts a[href^='/edit/withdraw/']");
        await Expect(page.Locator("#plan .rows > li")).ToHaveCountAsync(1);
        await DoAsync(page, "Nobody speaks of it.");
        var gone = await page.GotoAsync("/topics/withdrawn_topic");
        gone!.Status.ShouldBe(410);
        await Expect(page.Locator("main .notice")).ToHaveTextAsync("Nobody speaks of it.");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Entered too early.");

        await page.GotoAsync("/edit");
        await page.ClickAsync("nav a[href='/edit/edits']");
        await page.ClickAsync("#edits tr:has-text('Nobody speaks of it.') a[href^='/edit/']");
        await DoAsync(page, "They speak of it after all.");
        (await page.GotoAsync("/topics/withdrawn_topic"))!.Status.ShouldBe(200);
        await Expect(page.Locator("main")).ToContainTextAsync("Entered too early.");
        reviewer.Reader.Complaints.Where(complaint => !complaint.Contains("410", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_Undone_LeavesNothingOfItInTheCollection()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Bahija", AccountRole.Reviewer);
        var page = reviewer.Page;
        const string Bundle = """
            {"people":[{"slug":"a-visitor","names":[{"text":"A. Visitor","language":"en","kind":"preferred"}]}],
             "topics":[{"slug":"undone_topic","names":[{"text":"Undone","language":"en","kind":"preferred"}],"definition":"Of another collection."}],
             "statements":[{"slug":"2012-a-visitor-speaks","said":{"edtf":"2012-05-06","basis":"stated","certainty":"high"},"speakers":[{"person":"a-visitor"}],"form":"reported","authority":"individual","act":"position","paraphrase":"Nothing is settled.","topics":["undone_topic"]}]}
            """;
        string[] addresses = ["/people/a-visitor", "/topics/undone_topic", "/statements/2012-a-visitor-speaks"];
        await reviewer.ImportAsync(Bundle, "Records of the wrong collection.");
        foreach (var address in addresses)
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(200);
        }

        await page.GotoAsync("/edit/edits");
        await page.ClickAsync("#edits tr:has-text('Records of the wrong collection.') a[href^='/edit/']");
        await Expect(page.Locator("#plan .rows > li")).ToHaveCountAsync(3);
        await DoAsync(page, "It was the wrong one.");
        await Expect(page.Locator("#done")).ToContainTextAsync("3 records");

        foreach (var address in addresses)
        {
            (await page.GotoAsync(address))!.Status.ShouldBe(410);
            await Expect(page.Locator("main .notice")).ToHaveTextAsync("It was the wrong one.");
        }

        (await Exported.TablesAsync(page)).Where(table => table.Value.Contains("undone_topic", StringComparison.Ordinal) || table.Value.Contains("a-visitor", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Revision_Redacted_KeepsItsPlaceInTheHistory_AndItsWordsAreNowhere()
    {
        const string Words = "The secret of a neighbour.";
        await using var admin = await Newcomer.SignedInAsync(browser, "Camelia", AccountRole.Admin);
        var page = admin.Page;
        await admin.ImportAsync(Topic("redacted_topic", Words), "As it was told.");
        const string Editor = "Dunya";
        await using var author = await Newcomer.SignedInAsync(browser, Editor, AccountRole.Editor);
        var draft = await new Stage(browser, Editor).DraftAsync(RecordKind.Topic, $$"""{"slug":"redacted_topic","definition":"{{Words}}"}""", basedOn: 1);
        await admin.ImportAsync(Topic("redacted_topic", "What may be known."), "Without the neighbour.");
        await page.GotoAsync("/topics/redacted_topic/history?from=1&to=2");
        await Expect(page.Locator(".compared")).ToContainTextAsync("The secret of a neighbour");

        await page.ClickAsync("#acts a[href^='/edit/redact/']");
        await Expect(page.Locator("[name=number]")).ToHaveCountAsync(1);
        await page.CheckAsync("[name=number][value='1']");
        await page.FillAsync("#act-why", "It is nobody's business.");
        await Expect(page.Locator("#act-do")).ToBeDisabledAsync();
        await page.CheckAsync("#sure");
        await page.ClickAsync("#act-do");
        await Expect(page.Locator("#done")).ToContainTextAsync("Redacted.");
        await Expect(page.Locator("main")).ToContainTextAsync("There is nothing to redact.");

        // a draft held it as well
        await Expect(page.Locator("#elsewhere li")).ToContainTextAsync(Editor);
        await Barriers.ShouldBeAbsentAsync(admin.Reader);
        await Expect(page.Locator("#elsewhere [data-remove]")).ToBeDisabledAsync();
        await page.CheckAsync("#elsewhere-sure");
        await page.ClickAsync("#elsewhere [data-remove]");
        await Expect(page.Locator("#elsewhere")).ToHaveCountAsync(0);
        await using (var desk = browser.ConnectDesk())
        {
            (await desk.Drafts.FindAsync(draft)).ShouldBeNull();
        }

        await using (var accounts = browser.ConnectAccounts())
        {
            accounts.Log.Count(line => line.Act == AccountAct.DraftRemoved && line.Detail == "topic redacted_topic").ShouldBe(1);
        }

        await page.GotoAsync("/topics/redacted_topic/history?from=1&to=2");
        await Expect(page.Locator("#revision-1")).ToContainTextAsync("It is nobody's business.");
        await Expect(page.Locator("#revision-1")).ToContainTextAsync("As it was told.");
        await Expect(page.Locator("#comparison")).ToContainTextAsync("What one of these revisions said was redacted");
        foreach (var address in (string[])["/topics/redacted_topic", "/topics/redacted_topic.json", "/topics/redacted_topic/history?from=1&to=2", "/topics/redacted_topic/history.json?from=1&to=2", "/topics", "/changes", "/changes.json", "/search?q=secret+of+a+neighb"])
        {
            var answer = await page.APIRequest.GetAsync(address);
            answer.Status.ShouldBe(200, address);
            (await answer.TextAsync()).ShouldNotContain("of a neighbour", Case.Insensitive, address);
        }

        admin.Reader.Complaints.ShouldBeEmpty();
        (await Exported.TablesAsync(page))["topics.csv"].ShouldNotContain(Words);
        await page.GotoAsync("/edit/open/topic/redacted_topic?revision=1");
        await Expect(page.Locator("[role=alert].lead")).ToContainTextAsync("There is no such revision");
    }

    private static string Topic(string slug, string definition) =>
        $$"""{"topics":[{"slug":"{{slug}}","names":[{"text":"Topic {{slug}}","language":"en","kind":"preferred"}],"definition":"{{definition}}"}]}""";

    private static async Task DoAsync(IPage page, string why)
    {
        await page.FillAsync("#act-why", why);
        await page.ClickAsync("#act-do");
        await Expect(page.Locator("#done")).ToBeVisibleAsync();
    }
}
