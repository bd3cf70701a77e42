using System.Text;
using Microsoft.Playwright;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>Someone with a browser who was given a link.</summary>
internal sealed class Newcomer(Reader reader, string name) : IAsyncDisposable
{
    public const string Password = "violet anchovy tractor";

    public Reader Reader => reader;

    public IPage Page => reader.Page;

    public Authenticator? Authenticator { get; private set; }

    /// <summary>An account, its link used, signed in; reviewers and administrators with an authenticator.</summary>
    public static async Task<Newcomer> SignedInAsync(BrowserFixture browser, string name, AccountRole role, string? address = null)
    {
        string secret;
        await using (var db = browser.ConnectAccounts())
        {
            secret = await db.InviteAsync(name, role, by: null, DateTimeOffset.UtcNow);
        }

        var newcomer = new Newcomer(await browser.OpenAsync(new() { IsEditor = true, Address = address }), name);
        await newcomer.ChooseAsync($"/account/welcome?link={secret}");
        await newcomer.SignInAsync();
        if (role != AccountRole.Editor)
        {
            await newcomer.SetUpAuthenticatorAsync();
        }

        await newcomer.ShouldBeInTheRoomAsync();
        return newcomer;
    }

    public async Task ChooseAsync(string link)
    {
        await Page.GotoAsync(link);
        await Page.FillAsync("[name=new]", Password);
        await Page.FillAsync("[name=again]", Password);
        await Page.ClickAsync("#choose button");
        await Page.WaitForURLAsync("**/account/sign-in?chosen=1", new() { WaitUntil = WaitUntilState.Commit });
    }

    public async Task SignInAsync()
    {
        await Page.FillAsync("#sign-in [name=name]", name);
        await Page.FillAsync("#sign-in [name=password]", Password);
        await Page.ClickAsync("#sign-in button");
    }

    public async Task SetUpAuthenticatorAsync()
    {
        Authenticator = new Authenticator(await Page.InnerTextAsync("#key"));
        await Page.FillAsync("#second [name=code]", await Authenticator.NextAsync());
        await Page.ClickAsync("#second button");
        (await Page.Locator(".codes li").CountAsync()).ShouldBe(10);
        await Page.ClickAsync("main a[href='/edit']");
    }

    public Task ShouldBeInTheRoomAsync() => Assertions.Expect(Page.Locator("#me")).ToContainTextAsync(name, new() { Timeout = 30_000 });

    /// <summary>Chooses a file, once the page listens to what is chosen; the field is there before that.</summary>
    public async Task ChooseFileAsync(string input, FilePayload file)
    {
        await Page.WaitForFunctionAsync("input => document.querySelector(input)?._blazorInputFileNextFileId !== undefined", input);
        await Page.SetInputFilesAsync(input, file);
    }

    /// <summary>Chooses a bundle on the page of the import.</summary>
    public Task ChooseBundleAsync(string json) =>
        ChooseFileAsync("#import-file", new FilePayload { Name = "bundle.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(json) });

    /// <summary>Loads a bundle.</summary>
    public async Task ImportAsync(string json, string why)
    {
        await Page.GotoAsync("/edit/import");
        await ChooseBundleAsync(json);
        await Assertions.Expect(Page.Locator("#plan")).ToBeVisibleAsync();
        await Page.FillAsync("#import-why", why);
        await Page.ClickAsync("#import-do");
        await Assertions.Expect(Page.Locator("#done")).ToBeVisibleAsync();
    }

    /// <summary>Opens an item of a list in a form, by what it is called.</summary>
    public Task OpenItemAsync(string title) => Page.ClickAsync($".item:not([open]) > summary:has(> bdi:text-is('{title}'))");

    /// <summary>Says why the open draft is written, and hands it in.</summary>
    public async Task HandInAsync(string why)
    {
        await Page.FillAsync("#why", why);
        await Page.ClickAsync("#submit");
        await Assertions.Expect(Page.Locator("#saved")).ToContainTextAsync("Waits for a reviewer");
    }

    /// <summary>Ticks all that is to be checked in the open review.</summary>
    public async Task TickAllAsync()
    {
        var checks = Page.Locator(".checks-list input");
        await Assertions.Expect(checks).ToHaveCountAsync(5);
        foreach (var check in await checks.AllAsync())
        {
            await check.CheckAsync();
        }
    }

    /// <summary>Publishes the open review.</summary>
    public async Task PublishAsync()
    {
        await TickAllAsync();
        await Page.ClickAsync("#publish");
        await Assertions.Expect(Page.Locator("#published")).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync() => await reader.DisposeAsync();
}
