using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>Nothing keeps an editor out: every page under /edit, and every box that opens on one, in English and in Arabic. The pages come from the application; one that is not in the table fails.</summary>
public sealed class EditorBarriersTests(BrowserFixture browser)
{
    private const string Text = "A delegation of Hamas led by Mousa Abu Marzouk came to Moscow on Monday.\nMikhail Bogdanov said: \"All of them will sit at one table before spring.\"";

    private const string Disputed = """
        {"slug":"elections","names":[{"text":"Elections","language":"en","kind":"preferred"}],"definition":"Mine.",
         "claims":[{"field":"definition","source":"maan-atfp-2011-05-24","standing":"preferred"},{"field":"definition","source":"maan-atfp-2011-05-24","paragraph":2,"standing":"alternative","value":"Theirs."}]}
        """;

    private const string Alike = """
        {"title":"Seven factions","when":{"edtf":"2011-05-23","basis":"stated","certainty":"high"},"delegations":[{"party":"hamas","side":"faction","attendance":"attended"}]}
        """;

    // each page with an address at which there is something to see, and what that is
    private static readonly Dictionary<string, (string Sign, Func<Stage, Task<string>> Address)> Pages = new()
    {
        ["/edit"] = ("#own li", RoomAsync),
        ["/edit/desk"] = ("#articles", _ => Task.FromResult("/edit/desk")),
        ["/edit/desk/{Name}"] = (".passage", ArticleAsync),
        ["/edit/drafts/{Id:guid}"] = (".record-form", async stage => $"/edit/drafts/{await stage.DraftAsync(RecordKind.Statement, "{}")}"),
        ["/edit/edits"] = ("#edits", _ => Task.FromResult("/edit/edits")),
        ["/edit/edits/{Number:long}"] = ("#plan", async stage => $"/edit/edits/{await stage.NewestEditAsync(RecordKind.Topic, SitePages.Revised)}"),
        ["/edit/import"] = ("#import-file", _ => Task.FromResult("/edit/import")),
        ["/edit/merge/{Kind}/{Name}"] = ("#merge-into", _ => Task.FromResult("/edit/merge/person/mousa-abu-marzouk")),
        ["/edit/open/{Kind}/{Name}"] = ("[role=alert]", _ => Task.FromResult("/edit/open/topic/no-such-topic")),
        ["/edit/redact/{Kind}/{Name}"] = ("[name=number]", _ => Task.FromResult($"/edit/redact/topic/{SitePages.Revised}")),
        ["/edit/review/{Id:guid}"] = ("table.evidence", async stage => $"/edit/review/{await stage.DraftAsync(RecordKind.Topic, Disputed, 2, draft => draft.State = DraftState.Submitted)}"),
        ["/edit/users"] = ("#users", _ => Task.FromResult("/edit/users")),
        ["/edit/users/log"] = ("#log", _ => Task.FromResult("/edit/users/log")),
        ["/edit/withdraw/{Kind}/{Name}"] = ("#plan", _ => Task.FromResult("/edit/withdraw/statement/2011-05-23-lavrov-state-terms")),
    };

    [Fact]
    public async Task Pages_OfTheEditorsSide_HaveNoBarrier()
    {
        browser.EditorPages.ShouldBe(Pages.Keys, ignoreOrder: true);
        await using var editor = await Newcomer.SignedInAsync(browser, "Basima", AccountRole.Admin);
        var stage = new Stage(browser, "Basima");
        foreach (var (sign, page) in Pages.Values.Append(("#refusal li", _ => Task.FromResult("/edit/withdraw/party/hamas"))))
        {
            var address = await page(stage);
            foreach (var language in (string[])["", "/ar"])
            {
                await editor.Page.GotoAsync(language + address);
                await Expect(editor.Page.Locator(sign).First).ToBeVisibleAsync();
                await Barriers.ShouldBeAbsentAsync(editor.Reader, isTranslated: language.Length > 0);
            }
        }
    }

    [Theory]
    [InlineData("", "Dalia")]
    [InlineData("/ar", "Dima")]
    public async Task Boxes_OfTheEditorsSide_HaveNoBarrier(string language, string name)
    {
        await using var editor = await Newcomer.SignedInAsync(browser, name, AccountRole.Reviewer);
        var (page, stage) = (editor.Page, new Stage(browser, name));

        // what the article offers, the passage marked by hand, a meeting that may be on record
        var source = $"boxes-of-{name}".ToLowerInvariant();
        await stage.ArticleAsync(source, $"{Text}\n{name}");
        var meeting = await stage.DraftAsync(RecordKind.Meeting, Alike);
        await page.GotoAsync($"{language}/edit/desk/{source}");
        await page.SelectOptionAsync("#target", meeting.ToString());
        await page.ClickAsync(".passage.person >> nth=0");
        await page.ClickAsync(".mark-form summary");
        await ShouldShowAsync("#suggestion", ".mark-form[open] #mark-do", "#alike");

        // what both changed, sources that disagree, what a reviewer says
        var disputed = await stage.DraftAsync(RecordKind.Topic, Disputed, 1);
        await stage.CommentAsync(disputed, "definition", "Say whose elections.");
        await page.GotoAsync($"{language}/edit/drafts/{disputed}");
        await ShouldShowAsync("#merge", ".disagreement", "#comments", ".record-form .comment");

        // what a merger would change
        await page.GotoAsync($"{language}/edit/merge/person/hady-amr");
        await page.FocusAsync("#merge-into");
        await new Hands(page).PickAsync("donald trump", "Trump");
        await ShouldShowAsync("#plan li");

        // what the framework and the script say
        await page.EvaluateAsync("() => { document.getElementById('too-long').hidden = false; document.getElementById('too-long').textContent = document.getElementById('too-long').dataset.text; }");
        await ShouldShowAsync("#too-long");
        await page.EvaluateAsync("() => { document.getElementById('too-long').hidden = true; document.getElementById('blazor-error-ui').hidden = false; }");
        await ShouldShowAsync("#blazor-error-ui");
        foreach (var state in (string[])["show", "failed"])
        {
            await page.EvaluateAsync("state => { document.getElementById('blazor-error-ui').hidden = true; document.getElementById('components-reconnect-modal').className = `components-reconnect-${state}`; }", state);
            await Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
            await Barriers.ShouldBeAbsentAsync(editor.Reader, isTranslated: language.Length > 0, within: "#components-reconnect-modal");
        }

        async Task ShouldShowAsync(params string[] boxes)
        {
            foreach (var box in boxes)
            {
                await Expect(page.Locator(box).First).ToBeVisibleAsync();
            }

            await Barriers.ShouldBeAbsentAsync(editor.Reader, isTranslated: language.Length > 0);
        }
    }

    private static async Task<string> RoomAsync(Stage stage)
    {
        await stage.DraftAsync(RecordKind.Topic, "{}");
        return "/edit";
    }

    private static async Task<string> ArticleAsync(Stage stage)
    {
        await stage.ArticleAsync("barriers-of-the-desk", Text);
        return "/edit/desk/barriers-of-the-desk";
    }
}
