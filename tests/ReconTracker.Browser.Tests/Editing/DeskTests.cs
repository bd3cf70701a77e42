using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>From an article to fields with their evidence.</summary>
public sealed class DeskTests(BrowserFixture browser)
{
    private const string Article = """
        A delegation of Hamas led by Mousa Abu Marzouk arrived in Moscow on Monday.
        Fatah was invited and did not come. Mikhail Bogdanov said: "We hope that all of them will sit at one table before spring."
        Read more: our other news of the day
        """;

    [Fact]
    public async Task Article_Filed_GivesAMeetingWhoseFieldsHaveTheirEvidence()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Yara", AccountRole.Editor);
        var page = editor.Page;
        await page.ClickAsync("nav a[href='/edit/desk']");
        await page.FillAsync("#file-text", Article);
        await page.FillAsync("#file-headline", "Delegations come to Moscow");
        await page.FillAsync("#file-publisher", "The Daily Test");
        await page.FillAsync("#file-published", "2025-04-09");
        await Expect(page.Locator("#file-date")).ToContainTextAsync("9 April 2025");
        await page.ClickAsync("#file-do");
        await Expect(page.Locator(".numbered")).ToHaveCountAsync(3);
        await Barriers.ShouldBeAbsentAsync(editor.Reader);

        await page.ClickAsync("[data-new='meeting']");
        await TakeAsync(".passage.date:has-text('Monday')", "when");
        await TakeAsync(".passage.place:has-text('Moscow') >> nth=0", "place");
        await TakeAsync(".passage.party:has-text('Hamas') >> nth=0", "attended");
        await TakeAsync(".passage.party:has-text('Fatah')", "invited");
        await TakeAsync(".passage.person:has-text('Abu Marzouk')", "member");
        await Expect(page.Locator("#coded")).ToContainTextAsync("Monday 7 April 2025");
        await Expect(page.Locator("#coded")).ToContainTextAsync("Moscow, Russia");
        await Expect(page.Locator("#coded .facts")).ToContainTextAsync("in the Moscow track");
        await page.ClickAsync(".para-number[aria-label*='3']");
        await Expect(page.Locator(".numbered.furniture")).ToHaveCountAsync(1);

        await page.ClickAsync("#coded a");
        await Expect(page.Locator("[data-path='when/edtf'] input")).ToHaveValueAsync("2025-04-07");
        await Expect(page.Locator("[data-claims='when'] > .claim > summary")).ToContainTextAsync("arrived in Moscow on Monday");
        await editor.OpenItemAsync("Hamas");
        await Expect(page.Locator("[data-claims='delegations/hamas/attendance'] > .claim > summary")).ToHaveCountAsync(1);
        await editor.OpenItemAsync("Mousa Abu Marzouk");
        await Expect(page.Locator("[data-claims='delegations/hamas/members/mousa-abu-marzouk'] > .claim > summary")).ToHaveCountAsync(1);
        editor.Reader.Complaints.ShouldBeEmpty();

        async Task TakeAsync(string passage, string offer)
        {
            await page.ClickAsync(passage);
            await page.ClickAsync($"[data-take='{offer}']");
            await Expect(page.Locator("#suggestion")).ToHaveCountAsync(0);
        }
    }

    [Theory]
    [InlineData("published", "14.10.2024", "This is no date yet.")]
    [InlineData("url", "javascript:alert(1)", "An address starts with http:// or https://.")]
    [InlineData("headline", "Delegations \u202Ecome", "An invisible character")]
    public async Task Text_WithSomethingWrong_IsNotFiled_AndTheButtonSaysWhichField(string field, string value, string told)
    {
        await using var editor = await Newcomer.SignedInAsync(browser, $"Wafa {field}", AccountRole.Editor);
        var page = editor.Page;
        await page.GotoAsync("/edit/desk");
        await page.FillAsync("#file-text", "A text of a few words that nobody has filed.");
        await page.FillAsync("#file-headline", "A headline");
        await page.FillAsync("#file-publisher", "The Daily Test");
        await page.FillAsync("#file-published", "2024-10-14");
        await page.FillAsync($"#file-{field}", value);
        await page.ClickAsync("#file-do");

        await Expect(page.Locator("#refusal")).ToContainTextAsync(told);
        await Expect(page.Locator("#refusal")).ToBeInViewportAsync();
        await Expect(page.Locator("#said")).ToBeFocusedAsync();
        await Expect(page.Locator("[aria-invalid=true]")).ToHaveIdAsync($"file-{field}");
        (await page.InputValueAsync("#file-text")).ShouldStartWith("A text of a few words");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Text_FiledByMistake_IsRemovedByWhoeverFiledIt_AndByNoOtherEditor()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Suad", AccountRole.Editor);
        await using var other = await Newcomer.SignedInAsync(browser, "Tala", AccountRole.Editor);
        await new Stage(browser, "Suad").ArticleAsync("filed-by-mistake", "A text that belongs elsewhere.");
        await other.Page.GotoAsync("/edit/desk/filed-by-mistake");
        await Expect(other.Page.Locator(".numbered")).ToHaveCountAsync(1);
        await Expect(other.Page.Locator("#remove")).ToHaveCountAsync(0);

        await editor.Page.GotoAsync("/edit/desk/filed-by-mistake");
        await editor.Page.ClickAsync("#remove summary");
        await Barriers.ShouldBeAbsentAsync(editor.Reader);
        await editor.Page.ClickAsync("#remove-do");
        await Expect(editor.Page.Locator("#articles")).Not.ToContainTextAsync("filed-by-mistake");
        await editor.Page.GotoAsync("/edit/desk/filed-by-mistake");
        await Expect(editor.Page.Locator("main")).ToContainTextAsync("No text of this source is filed");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task NameThatNobodyKnows_Taken_BecomesAPersonWithEvidence_WhoIsPutIntoTheMeeting()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Nuha", AccountRole.Editor);
        var page = editor.Page;
        var stage = new Stage(browser, "Nuha");
        await stage.ArticleAsync("somebody-new", "Delegations of Hamas and Fatah were received in Moscow by Deputy Minister Anton Selivanov on Monday.");
        var draft = await stage.DraftAsync(RecordKind.Meeting, """{"title":"Received"}""");
        await page.GotoAsync("/edit/desk/somebody-new");
        await page.SelectOptionAsync("#target", draft.ToString());

        await page.ClickAsync(".passage.unknown_name");
        await page.ClickAsync("[data-take='new_person']");
        await Expect(page.Locator("#told")).ToContainTextAsync("A draft of Anton Selivanov is begun");
        await page.ClickAsync("[data-take='member']");
        await Expect(page.Locator("#said")).ToContainTextAsync("delegation");
        await page.ClickAsync(".passage.party:has-text('Fatah')");
        await page.ClickAsync("[data-take='attended']");
        await page.ReloadAsync();
        await Expect(page.Locator(".passage.taken")).ToHaveTextAsync(["Fatah", "Anton Selivanov"]);
        await Expect(page.Locator("#target")).ToHaveValueAsync(draft.ToString());

        await page.GotoAsync("/edit");
        await page.ClickAsync("#own a:has-text('Anton Selivanov')");
        await editor.OpenItemAsync("Anton Selivanov");
        await Expect(page.Locator("[data-claims='names/Anton Selivanov'] > .claim > summary")).ToContainTextAsync("Anton Selivanov on Monday");
        editor.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Quotation_Taken_BeginsAStatement_AndAPassageMarkedByHandIsTakenToo()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Zein", AccountRole.Editor);
        var page = editor.Page;
        await page.GotoAsync("/edit/desk");
        await page.FillAsync("#file-text", "Mikhail Bogdanov said: \"There is no other way than to talk.\" He spoke in a hall near the river.");
        await page.FillAsync("#file-headline", "No other way");
        await page.FillAsync("#file-publisher", "The Daily Test");
        await page.FillAsync("#file-published", "2025-05");
        await page.ClickAsync("#file-do");
        await page.ClickAsync(".spoken");
        await page.ClickAsync("[data-take='new_statement']");
        await Expect(page.Locator("#coded")).ToContainTextAsync("no other way than to talk");
        await Expect(page.Locator("#coded")).ToContainTextAsync("Mikhail Bogdanov");

        await page.ClickAsync(".mark-form summary");
        await page.FillAsync("#mark-paragraph", "1");
        await page.FillAsync("#mark-words", "a house");
        await page.ClickAsync("#mark-do");
        await Expect(page.Locator("#said")).ToContainTextAsync("do not stand in that paragraph");
        await page.FillAsync("#mark-words", "He spoke");
        await page.SelectOptionAsync("#mark-kind", "Date");
        await page.ClickAsync("#mark-do");
        await page.ClickAsync("[data-take='when']");
        await Expect(page.Locator("#coded")).ToContainTextAsync("He spoke");

        await page.GotoAsync("/edit/desk");
        await page.FillAsync("#file-text", "Mikhail Bogdanov said: \"There is no other way than to talk.\" He spoke in a hall near the river.\n");
        await page.FillAsync("#file-headline", "Again");
        await page.FillAsync("#file-publisher", "Another");
        await page.FillAsync("#file-published", "2025-06");
        await page.ClickAsync("#file-do");
        await Expect(page.Locator("#same a")).ToHaveAttributeAsync("href", "/edit/desk/2025-no-other-way");
        editor.Reader.Complaints.ShouldBeEmpty();
    }
}
