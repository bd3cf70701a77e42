using Microsoft.Playwright;
using ReconTracker.Data.Accounts;
using static Microsoft.Playwright.Assertions;

namespace ReconTracker.Browser.Tests.Editing;

/// <summary>From nobody to an editor at work, and out again; and that nothing keeps anybody out who should come in.</summary>
public sealed class ComingInTests(BrowserFixture browser)
{
    [Fact]
    public async Task Administrator_FromTheFirstLink_InvitesAnEditorWhoComesInAndIsSentOut()
    {
        string secret;
        await using (var db = browser.ConnectAccounts())
        {
            secret = await db.CreateAdminAsync("Amal", DateTimeOffset.UtcNow);
        }

        await using var admin = new Newcomer(await browser.OpenAsync(new() { IsEditor = true }), "Amal");
        await admin.ChooseAsync($"/account/welcome?link={secret}");
        await admin.SignInAsync();
        await admin.SetUpAuthenticatorAsync();
        await admin.ShouldBeInTheRoomAsync();

        await admin.Page.ClickAsync(".doors a[href='/edit/users']");
        await admin.Page.FillAsync("#invite-name", "Bassam");
        await admin.Page.ClickAsync("#invite button");
        var link = await admin.Page.InnerTextAsync("#link code");
        await Expect(admin.Page.Locator("#users tr", new() { HasText = "Bassam" })).ToContainTextAsync("never");

        await using var editor = new Newcomer(await browser.OpenAsync(new() { IsEditor = true }), "Bassam");
        await editor.ChooseAsync(new Uri(link).PathAndQuery);
        await editor.SignInAsync();
        await editor.ShouldBeInTheRoomAsync();
        await Expect(editor.Page.Locator("#me")).ToHaveTextAsync("You are Bassam, editor.");
        (await editor.Page.Locator("a[href='/edit/users']").CountAsync()).ShouldBe(0);

        await admin.Page.ClickAsync("[aria-label='Disable Bassam']");
        await Expect(editor.Page.Locator("h1")).ToHaveTextAsync("You are signed out", new() { Timeout = 30_000 });
        await Expect(admin.Page.Locator("#users tr", new() { HasText = "Bassam" })).ToContainTextAsync("disabled");

        await admin.Page.ClickAsync("a[href='/edit/users/log']");
        await Expect(admin.Page.Locator("#log tbody tr", new() { HasText = "Bassam" }).First).ToContainTextAsync("disabled");
        admin.Reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Passkey_AddedAndNamed_SignsInWithoutPasswordOrCode()
    {
        await using var reviewer = await Newcomer.SignedInAsync(browser, "Dalal", AccountRole.Reviewer);
        var page = reviewer.Page;
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        await page.GotoAsync("/account");
        await page.FillAsync("#passkey-add [name=name]", "my telephone");
        await page.PressAsync("#passkey-add [name=name]", "Enter");
        await Expect(page.Locator("#passkeys li")).ToContainTextAsync("my telephone");
        await Barriers.ShouldBeAbsentAsync(reviewer.Reader);

        await page.ClickAsync("#sign-out button");
        await page.WaitForURLAsync("**/");
        await page.GotoAsync("/edit");
        await page.ClickAsync("#passkey-in button");
        await reviewer.ShouldBeInTheRoomAsync();

        await page.GotoAsync("/account");
        await page.FillAsync("#passkeys [name=name]", "my old telephone");
        await page.ClickAsync("#passkeys form:has([name=name]) button");
        await Expect(page.Locator("#passkeys b")).ToHaveTextAsync("my old telephone");
        await page.ClickAsync("#passkeys form:not(:has([name=name])) button");
        await Expect(page.Locator("#passkeys")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Role_TakenAwayInTheMiddleOfWork_SignsTheCircuitOut()
    {
        await using var admin = await Newcomer.SignedInAsync(browser, "Ghada", AccountRole.Admin);
        await using var other = await Newcomer.SignedInAsync(browser, "Hanan", AccountRole.Admin);
        await admin.Page.ClickAsync(".doors a[href='/edit/users']");
        await Expect(admin.Page.Locator("#users")).ToBeVisibleAsync();
        await other.Page.ClickAsync(".doors a[href='/edit/users']");

        await other.Page.SelectOptionAsync("[aria-label='Role of Ghada']", "editor");
        await other.Page.ClickAsync("[aria-label='Set the role of Ghada']");

        await Expect(admin.Page.Locator("h1")).ToHaveTextAsync("You are signed out", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task SixthWindow_OfOnePerson_IsRefused()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Imad", AccountRole.Editor);
        for (var window = 2; window <= 5; window++)
        {
            var page = await editor.Page.Context.NewPageAsync();
            await page.GotoAsync("/edit");
            await Expect(page.Locator("#me")).ToBeVisibleAsync();
        }

        var sixth = await editor.Page.Context.NewPageAsync();
        await sixth.GotoAsync("/edit");

        await Expect(sixth.Locator("#blazor-error-ui")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(sixth.Locator("#me")).ToHaveCountAsync(0);
        await Expect(editor.Page.Locator("#me")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Room_InArabic_IsArabicAndRightToLeftInTheCircuitToo()
    {
        await using var editor = await Newcomer.SignedInAsync(browser, "Jamila", AccountRole.Editor);

        await editor.Page.GotoAsync("/ar/edit");

        await Expect(editor.Page.Locator("#me")).ToHaveTextAsync("أنت Jamila، محرّر.");
        (await editor.Page.GetAttributeAsync("html", "dir")).ShouldBe("rtl");
        await editor.Page.ClickAsync("a[href='/ar/account']");
        await Expect(editor.Page.Locator("h1")).ToHaveTextAsync("حسابك");
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/ar/account/sign-in")]
    [InlineData("/account/code")]
    public async Task Page_BeforeSigningIn_HasNoBarrier(string address)
    {
        await using var reader = await browser.OpenAsync(new() { IsEditor = true });
        await reader.Page.GotoAsync(address);

        await Barriers.ShouldBeAbsentAsync(reader);
        reader.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_OfAnAdministrator_HaveNoBarrierAndTheBrowserDoesNotComplain()
    {
        await using var admin = await Newcomer.SignedInAsync(browser, "Kamila", AccountRole.Admin);
        await Barriers.ShouldBeAbsentAsync(admin.Reader);
        foreach (var (address, sign) in ((string, string)[])[("/edit/users", "#users"), ("/edit/users/log", "#log"), ("/ar/edit/users", "#users"), ("/account", "#sessions"), ("/account/password", "#password"), ("/account/second-factor", "#off"), ("/account/welcome?link=x", "main")])
        {
            await admin.Page.GotoAsync(address);
            await Expect(admin.Page.Locator(sign)).ToBeVisibleAsync();
            await Barriers.ShouldBeAbsentAsync(admin.Reader, isTranslated: address.StartsWith("/ar", StringComparison.Ordinal));
        }

        admin.Reader.Complaints.Where(complaint => !complaint.Contains("410", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
