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
        await Page.WaitForURLAsync("**/account/sign-in?chosen=1");
    }

    public async Task SignInAsync()
    {
        await Page.FillAsync("#sign-in [name=name]", name);
        await Page.FillAsync("#sign-in [name=password]", Password);
        await Page.ClickAsync("#sign-in button");
    }

    public async Task SetUpAuthenticatorAsync()
    {
        await Page.WaitForURLAsync("**/account/second-factor");
        Authenticator = new Authenticator(await Page.InnerTextAsync("#key"));
        await Page.FillAsync("#second [name=code]", await Authenticator.NextAsync());
        await Page.ClickAsync("#second button");
        (await Page.Locator(".codes li").CountAsync()).ShouldBe(10);
        await Page.ClickAsync("main a[href='/edit']");
    }

    public Task ShouldBeInTheRoomAsync() => Assertions.Expect(Page.Locator("#me")).ToContainTextAsync(name, new() { Timeout = 30_000 });

    public async ValueTask DisposeAsync() => await reader.DisposeAsync();
}
