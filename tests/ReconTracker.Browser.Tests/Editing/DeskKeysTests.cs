using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>The marks of an article without a mouse: gone through, taken, refused, corrected; what is refused stays so, and can be taken back.</summary>
public sealed class DeskKeysTests(BrowserFixture browser)
{
    private const string Text = "A delegation of Hamas came to Moscow on Monday, and Fatah was invited.";

    private const string OnTheDay = """{"title":"Seven factions","when":{"edtf":"2011-05-23","basis":"stated","certainty":"high"}}""";

    [Fact]
    public async Task Marks_GoneThroughByKeyboard_AreTakenRefusedAndCorrected()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Iman", AccountRole.Editor);
        var (page, keys) = (editor.Page, editor.Page.Keyboard);
        var stage = new Stage(browser, "Iman");
        await stage.ArticleAsync("keys-of-the-desk", Text);
        var draft = await stage.DraftAsync(RecordKind.Meeting, """{"title":"Keys"}""");
        await page.GotoAsync("/edit/desk/keys-of-the-desk");
        await page.SelectOptionAsync("#target", draft.ToString());
        await Expect(page.Locator("#coded")).ToBeVisibleAsync();
        (await page.Locator(".passage[tabindex='0']").CountAsync()).ShouldBe(1, "one stop of the Tab key");

        // to the first mark, to the third, and taken
        await page.FocusAsync(".passage[tabindex='0']");
        await ShouldBeAtAsync("Hamas");
        await keys.PressAsync("ArrowRight");
        await ShouldBeAtAsync("Moscow");
        await keys.PressAsync("ArrowDown");
        await ShouldBeAtAsync("Monday");
        await keys.PressAsync("a");
        await Expect(page.Locator(".passage.taken")).ToHaveTextAsync("Monday");
        await Expect(page.Locator("#suggestion")).ToHaveCountAsync(0);
        await ShouldBeAtAsync("Monday");

        // opened, looked at, closed
        await keys.PressAsync("Home");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#suggestion [data-take='attended']")).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Expect(page.Locator("#suggestion")).ToHaveCountAsync(0);
        await ShouldBeAtAsync("Hamas");

        // refused, and that is kept
        await keys.PressAsync("r");
        await Expect(page.Locator(".passage.refused")).ToHaveTextAsync("Hamas");
        await page.ReloadAsync();
        await Expect(page.Locator(".passage.refused")).ToHaveTextAsync("Hamas");
        await page.FocusAsync(".passage.refused");
        await keys.PressAsync("r");
        await Expect(page.Locator(".passage.refused")).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await Expect(page.Locator(".passage").First).ToBeVisibleAsync();
        await Expect(page.Locator(".passage.refused")).ToHaveCountAsync(0);

        // corrected: the words are put where a passage is marked by hand
        await page.FocusAsync(".passage:has-text('Moscow')");
        await keys.PressAsync("c");
        await Expect(page.Locator("#mark-words")).ToBeFocusedAsync();
        await Expect(page.Locator("#mark-words")).ToHaveValueAsync("Moscow");
        await keys.TypeAsync("ar");
        await Expect(page.Locator(".passage.refused")).ToHaveCountAsync(0);

        // what was taken is known again, and taken out of the record
        await Expect(page.Locator(".passage.taken")).ToHaveTextAsync("Monday");
        await page.FocusAsync(".passage.taken");
        await keys.PressAsync("r");
        await Expect(page.Locator("#told")).ToContainTextAsync("Monday");
        await Expect(page.Locator(".passage.taken")).ToHaveCountAsync(0);
        editor.Reader.Complaints.ShouldBeEmpty();

        async Task ShouldBeAtAsync(string words) => (await page.EvaluateAsync<string>("() => document.activeElement.textContent")).ShouldBe(words);
    }

    [Fact]
    public async Task Words_Selected_AreOfferedAsAnyKind()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Jihan", AccountRole.Editor);
        var page = editor.Page;
        await new Stage(browser, "Jihan").ArticleAsync("words-of-the-desk", "They met in a hall near the river.");
        await page.GotoAsync("/edit/desk/words-of-the-desk");
        await Expect(page.Locator(".para-text")).ToBeVisibleAsync();

        await page.EvaluateAsync("() => { const text = document.querySelector('.para-text').firstChild; getSelection().setBaseAndExtent(text, text.data.indexOf('hall'), text, text.data.indexOf(' near')); }");

        await Expect(page.Locator("#mark-words")).ToHaveValueAsync("hall");
        await Expect(page.Locator(".mark-form")).ToHaveAttributeAsync("open", "");
        (await page.Locator("#mark-kind option").AllInnerTextsAsync()).ShouldBe(["Person", "Party", "A name that is not on record", "Date", "What somebody said", "Place", "Topic"]);
    }

    [Fact]
    public async Task Meeting_ThatMayBeOnRecord_IsOfferedAtTheDesk_AndGoneOnWith()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Khawla", AccountRole.Editor);
        var page = editor.Page;
        var stage = new Stage(browser, "Khawla");
        await stage.ArticleAsync("alike-at-the-desk", Text);
        var draft = await stage.DraftAsync(RecordKind.Meeting, OnTheDay);
        await page.GotoAsync("/edit/desk/alike-at-the-desk");
        await page.SelectOptionAsync("#target", draft.ToString());
        await page.ClickAsync(".passage:has-text('Hamas')");
        await Expect(page.Locator("#alike")).ToHaveCountAsync(0);

        await page.ClickAsync("[data-take='attended']");
        await Expect(page.Locator("#alike li")).ToContainTextAsync("Lavrov receives the leaders of seven factions");
        await page.ClickAsync("[data-add-to='2011-05-23-lavrov-seven-factions']");

        await Expect(page.Locator("#coded h2")).ToHaveTextAsync("Lavrov receives the leaders of seven factions");
        await Expect(page.Locator("#alike")).ToHaveCountAsync(0);
        editor.Reader.Complaints.ShouldBeEmpty();
    }
}
