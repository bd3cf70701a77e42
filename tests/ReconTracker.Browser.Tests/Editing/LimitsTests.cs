using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Records;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>What does not fit is told before it is sent: ten million letters end neither the connection nor the memory, and nothing that was typed is lost.</summary>
public sealed class LimitsTests(BrowserFixture browser)
{
    private const int TenMillion = 10_000_000;

    [Fact]
    public async Task Paste_OfTenMillionLetters_IsRefusedInEveryTextArea_AndTheConnectionStands()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Fadwa", AccountRole.Admin);
        var (page, stage) = (editor.Page, new Stage(browser, "Fadwa"));
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var review = await stage.DraftAsync(RecordKind.Topic, "{}", 0, draft => draft.State = Data.Desk.DraftState.Submitted);
        var sent = 0L;
        page.WebSocket += (_, circuit) => circuit.FrameSent += (_, frame) => Interlocked.Add(ref sent, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
        foreach (var address in (string[])["/edit/desk", $"/edit/drafts/{await stage.DraftAsync(RecordKind.Meeting, "{}")}", $"/edit/review/{review}"])
        {
            await page.GotoAsync(address);
            await Expect(page.Locator("textarea").First).ToBeVisibleAsync();
            await page.EvaluateAsync("letters => navigator.clipboard.writeText('x'.repeat(letters))", TenMillion);
            foreach (var area in await page.Locator("textarea:visible").AllAsync())
            {
                await area.FillAsync("Typed.");
                await area.PressAsync("Control+v");
                await Expect(page.Locator("#too-long")).ToContainTextAsync("nothing of what you pasted was taken");
                (await area.InputValueAsync()).ShouldBe("Typed.");
                await page.EvaluateAsync("() => { document.getElementById('too-long').hidden = true; }");
            }
        }

        // by another way than the clipboard
        await page.GotoAsync("/edit/desk");
        await Expect(page.Locator("#file-text")).ToBeVisibleAsync();
        await page.EvaluateAsync("letters => { const area = document.getElementById('file-text'); area.value = 'x'.repeat(letters); area.dispatchEvent(new Event('change', { bubbles: true })); }", TenMillion);
        await Expect(page.Locator("#too-long")).ToContainTextAsync("the rest was cut off");
        (await page.InputValueAsync("#file-text")).Length.ShouldBe(200_000);
        await page.ClickAsync("#file-do");
        await Expect(page.Locator("#said")).ToContainTextAsync("Headline: Fill this in.", new() { Timeout = 15_000 });
        Interlocked.Read(ref sent).ShouldBeLessThan(TenMillion / 10, "what is too long stays in the browser");
        await Expect(page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Fields_OfTheEditorsSide_AllHaveALimit()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Ghaliya", AccountRole.Admin);
        var (page, stage) = (editor.Page, new Stage(browser, "Ghaliya"));
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            await page.GotoAsync($"/edit/drafts/{await stage.DraftAsync(kind, """{"explanations":[{}],"names":[{}],"claims":[{"field":"names/item"}]}""")}");
            await ShouldHaveLimitsAsync();
        }

        foreach (var address in (string[])["/edit", "/edit/desk", "/edit/import", "/edit/edits", $"/edit/edits/{await stage.NewestEditAsync(RecordKind.Topic, SitePages.Revised)}", "/edit/merge/party/hamas", $"/edit/redact/topic/{SitePages.Revised}", "/edit/withdraw/statement/2011-05-23-lavrov-state-terms", "/edit/users", "/edit/users/log"])
        {
            await page.GotoAsync(address);
            await ShouldHaveLimitsAsync();
        }

        async Task ShouldHaveLimitsAsync()
        {
            await Expect(page.Locator("h1")).ToBeVisibleAsync();
            (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main :is(textarea, input:not([type=checkbox], [type=radio], [type=file]))')].filter(field => !(field.maxLength > 0)).map(field => field.outerHTML)")).ShouldBeEmpty(page.Url);
        }
    }

    [Fact]
    public async Task File_ThatIsTooLarge_IsRefusedBeforeItIsSent()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Huda", AccountRole.Reviewer);
        var page = editor.Page;
        await page.GotoAsync("/edit/desk");
        await page.FillAsync("#file-headline", "Typed.");
        await editor.ChooseFileAsync("#file-upload", new FilePayload { Name = "large.txt", MimeType = "text/plain", Buffer = new byte[3 * 1024 * 1024] });
        await Expect(page.Locator("#said")).ToContainTextAsync("is larger than 2048 kB");
        (await page.InputValueAsync("#file-headline")).ShouldBe("Typed.");
        await page.GotoAsync("/edit/import");
        await editor.ChooseFileAsync("#import-file", new FilePayload { Name = "large.json", MimeType = "application/json", Buffer = new byte[11 * 1024 * 1024] });
        await Expect(page.Locator("#refusal")).ToContainTextAsync("is larger than 10240 kB");
    }
}
