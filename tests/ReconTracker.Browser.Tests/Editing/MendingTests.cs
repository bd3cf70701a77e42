using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>From what is wrong in a record to the place where it is put right.</summary>
public sealed class MendingTests(BrowserFixture browser)
{
    private const string Definition = "[data-path='definition'] textarea";

    private const string Disputed = """
        {"title":"Two days","when":{"edtf":"2011-05-21","basis":"stated","certainty":"high"},
         "claims":[{"field":"when","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"},{"field":"when","source":"maan-atfp-2011-05-24","paragraph":2,"standing":"preferred","value":"2011-05-23"}]}
        """;

    private const string Attended = """
        {"slug":"2012-two-came","title":"Two came","kind":"bilateral_with_mediator","scope":"in","when":{"edtf":"2012-01-03","basis":"stated","certainty":"high"},"summary":"Talks.","status":[{"status":"held"}],
         "delegations":[{"party":"hamas","side":"faction","attendance":"attended"},{"party":"fatah","side":"faction","attendance":"attended"}],
         "claims":[{"field":"delegations/hamas/attendance","source":"maan-atfp-2011-05-24","paragraph":1,"standing":"preferred"}]}
        """;

    [Fact]
    public async Task Field_PutBackFromTheHistory_IsAsItWasInADraft_WhichAsksWhy()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Layal", AccountRole.Editor);
        var page = editor.Page;
        await page.GotoAsync($"/topics/{SitePages.Revised}/history?from=1&to=2");
        await page.ClickAsync(".compared tr:has(data[value='definition']) .restore");

        await Expect(page.Locator(Definition)).ToBeFocusedAsync(new() { Timeout = 15_000 });
        (await page.InputValueAsync(Definition)).ShouldNotContain("Said anew.");
        await Expect(page.Locator("[data-claims='definition'] > .claim")).ToHaveCountAsync(0);
        await editor.OpenItemAsync("صناديق الاقتراع");
        await Expect(page.Locator("[data-path='names/صناديق الاقتراع/text']")).ToBeVisibleAsync();
        await page.ClickAsync("#submit");
        await Expect(page.Locator("#missing")).ToContainTextAsync("Say why the record changes.");

        await page.GotoAsync($"/edit/open/topic/{SitePages.Revised}?revision=1&field=names%2Fnobody%2Ftext");
        await Expect(page.Locator("[role=alert].lead")).ToContainTextAsync("cannot be put back alone");
        await page.GotoAsync($"/edit/open/topic/{SitePages.Revised}?revision=77&field=definition");
        await Expect(page.Locator("[role=alert].lead")).ToContainTextAsync("There is no such revision");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Finding_OfTheQualityReport_LeadsToWhereItIsExplained()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Maram", AccountRole.Editor);
        var page = editor.Page;

        await page.GotoAsync("/edit/open/topic/prisoners_hostages?explain=fact_without_claim");

        await page.WaitForFunctionAsync("() => document.activeElement.closest('[data-path=\"explanations/fact_without_claim/text\"]')", null, new() { Timeout = 15_000 });
        await page.Keyboard.TypeAsync("A definition is ours.");
        await Expect(page.Locator("#saved")).ToContainTextAsync("Stored", new() { Timeout = 10_000 });
        await page.ReloadAsync();
        await Expect(page.Locator("[data-path='explanations/fact_without_claim/text'] textarea")).ToHaveValueAsync("A definition is ours.");
    }

    [Fact]
    public async Task Item_ThatNobodyOpened_HasNoFields_UntilItIsOpened_OrALinkLeadsThere()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Mu'in", AccountRole.Editor);
        var (page, hands) = (editor.Page, new Hands(editor.Page));
        var draft = await new Stage(browser, "Mu'in").DraftAsync(RecordKind.Meeting, Attended);
        var (hamas, fatah) = (page.Locator(".item:has(> summary bdi:text-is('Hamas'))"), page.Locator(".item:has(> summary bdi:text-is('Fatah'))"));
        await page.GotoAsync($"/edit/drafts/{draft}");
        await Expect(hamas).ToHaveCountAsync(1);
        await Expect(hamas.Locator("input, select, button")).ToHaveCountAsync(0);

        await page.ClickAsync("#missing a:has-text('Fatah')");
        await page.WaitForFunctionAsync("() => document.activeElement.closest('[data-path=\"delegations/fatah/attendance\"]')");
        await Expect(fatah).ToHaveAttributeAsync("open", "");

        await hamas.Locator("> summary").FocusAsync();
        await hands.PressAsync("Enter");
        await hands.ToAsync("[data-path='delegations/hamas/attendance'] select");
        await hands.PressAsync("i");
        await Expect(hamas.Locator("> summary .aside")).ToContainTextAsync("invited");
        await hamas.Locator("> summary").ClickAsync();
        await Expect(page.Locator("[data-path='delegations/hamas/attendance'] select")).ToBeHiddenAsync();
        await hamas.Locator("> summary").ClickAsync();
        await Expect(page.Locator("[data-path='delegations/hamas/attendance'] select")).ToHaveValueAsync("invited");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Address_ThatNamesAField_OpensItsItem_AndAProblemInAClaimOpensThatOfItsField()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Muntaha", AccountRole.Editor);
        var page = editor.Page;
        var draft = await new Stage(browser, "Muntaha").DraftAsync(RecordKind.Meeting, Attended.Replace("\"source\":\"maan-atfp-2011-05-24\",", "", StringComparison.Ordinal));
        await page.GotoAsync($"/edit/drafts/{draft}?field=delegations%2Ffatah%2Fattendance");
        await Expect(page.Locator(".item[open] > summary bdi")).ToHaveTextAsync(["Fatah"]);

        await page.FillAsync("#why", "A test.");
        await page.ClickAsync("#submit");

        await Expect(page.Locator(".item[open] > summary bdi")).ToHaveTextAsync(["Hamas", "Fatah"]);
        await page.ClickAsync("#missing a:has-text('Hamas')");
        await page.WaitForFunctionAsync("() => document.activeElement.closest('[data-claims=\"delegations/hamas/attendance\"] .claim[open]')");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sources_ThatDisagree_AreSettledByKeyboard_WithAReason()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Nadia", AccountRole.Editor);
        var (page, hands) = (editor.Page, new Hands(editor.Page));
        var draft = await new Stage(browser, "Nadia").DraftAsync(RecordKind.Meeting, Disputed);
        await page.GotoAsync($"/edit/drafts/{draft}");
        var box = page.Locator("[data-disagree='when']");
        await Expect(box.Locator("legend")).ToContainTextAsync("The sources disagree: 2 readings");
        await Expect(box).ToContainTextAsync("Monday 23 May 2011");

        await page.FocusAsync("[data-path='when/edtf'] input");
        await hands.ToAsync("[data-disagree='when'] input[type=radio]");
        await hands.PressAsync("ArrowDown");
        await hands.ToAsync("[data-disagree='when'] .why input");
        await hands.PressAsync("Tab");
        await hands.PressAsync("Enter");
        await Expect(box.Locator("[role=alert]")).ToHaveTextAsync("Say why.");
        await hands.PressAsync("Shift+Tab");
        await hands.TypeAsync("It names the weekday.");
        await hands.PressAsync("Tab");
        await hands.PressAsync("Enter");

        await Expect(page.Locator("[data-path='when/edtf'] input")).ToHaveValueAsync("2011-05-23");
        await Expect(box.Locator("label").First).ToContainTextAsync("alternative");
        await Expect(page.Locator("#saved")).ToContainTextAsync("Stored", new() { Timeout = 10_000 });
        await page.ReloadAsync();
        await page.ClickAsync("[data-claims='when'] > .claim >> nth=1 >> summary");
        await Expect(page.Locator("[data-claims='when'] > .claim[open] textarea")).ToHaveValueAsync("It names the weekday.");
        await Expect(page.Locator("[data-claims='when'] > .claim > summary").First).ToContainTextAsync("alternative");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Comment_OnAField_StandsAtTheFieldForItsAuthor()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Othaina", AccountRole.Editor);
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Qusai", AccountRole.Reviewer);
        const string Document = """
            {"slug":"2012-a-comment","title":"A comment","kind":"bilateral_with_mediator","scope":"in","when":{"edtf":"2012-01-03","basis":"stated","certainty":"high"},"summary":"Talks.","status":[{"status":"held"}],
             "delegations":[{"party":"hamas","side":"faction","attendance":"attended"}]}
            """;
        var draft = await new Stage(browser, "Othaina").DraftAsync(RecordKind.Meeting, Document, 0, row => row.State = Data.Desk.DraftState.Submitted);
        await reviewer.Page.GotoAsync($"/edit/review/{draft}");
        await reviewer.Page.SelectOptionAsync("#comment-field", "delegations/hamas/attendance");
        await reviewer.Page.FillAsync("#comment", "The text says invited.");
        await reviewer.Page.ClickAsync("#return");
        await Expect(reviewer.Page.Locator("main")).ToContainTextAsync("It is given back");

        await editor.Page.GotoAsync($"/edit/drafts/{draft}");

        await Expect(editor.Page.Locator("#comments a")).ToHaveTextAsync("Hamas, attendance");
        await Expect(editor.Page.Locator(".item[open] > .part-fields > .field:has(+ .comment)")).ToHaveAttributeAsync("data-path", "delegations/hamas/attendance");
        await Expect(editor.Page.Locator(".item[open] .comment")).ToContainTextAsync("Qusai: The text says invited.");
    }
}
