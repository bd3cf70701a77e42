using System.Net;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Passkeys as second factor: what the password alone may not do beside them, and what keeps their owner out.</summary>
public sealed class PasskeyTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Fact]
    public async Task Passkey_AddedByAReviewer_SettlesTheSessionAndSignsIn()
    {
        using var passkey = new Passkey();
        var nabil = await HasPasskeyAsync("Nabil", passkey);
        (await nabil.Visitor.OpenAsync("/edit")).Status.ShouldBe(HttpStatusCode.OK);
        var elsewhere = nabil.Elsewhere();

        (await passkey.SignInAsync(elsewhere.Visitor)).Redirect.ShouldBe("/edit");

        (await elsewhere.Visitor.OpenAsync("/edit")).Status.ShouldBe(HttpStatusCode.OK);
        (await app.LogAsync("Nabil")).TakeLast(3).ShouldBe(["SignedIn pwd", "PasskeyAdded", "SignedIn hwk"]);
    }

    [Theory]
    [InlineData("/account/passkeys/options")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/passkeys/name")]
    [InlineData("/account/passkeys/remove")]
    [InlineData("/account/second-factor")]
    [InlineData("/account/second-factor/off")]
    [InlineData("/account/second-factor/recovery-codes")]
    public async Task PasswordAlone_WhereAPasskeyIsTheSecondFactor_ChangesNoFactor(string address)
    {
        using var passkey = new Passkey();
        var person = await HasPasskeyAsync($"P{Guid.NewGuid():N}"[..20], passkey);
        var thief = person.Elsewhere();
        (await thief.TrySignInAsync()).Redirect.ShouldBe("/edit");
        var page = (await thief.Visitor.OpenAsync("/account")).Page!;
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var refused = await thief.Visitor.PostAsync(address, ("__RequestVerificationToken", token), ("code", "123456"), ("password", AccountsApp.Password), ("name", "mine"));

        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldContain("sign in with your passkey");
        page.GetElementById("passkey-add").ShouldBeNull();
        var asked = await thief.Visitor.OpenAsync("/account/second-factor");
        asked.Page!.GetElementById("passkey-first").ShouldNotBeNull();
        asked.Page.GetElementById("key").ShouldBeNull();
        (await thief.Visitor.OpenAsync("/edit")).Redirect.ShouldBe("/account/second-factor");
        (await passkey.SignInAsync(person.Elsewhere().Visitor)).Redirect.ShouldBe("/edit");
    }

    [Fact]
    public async Task Passkey_AddedOrRemoved_EndsTheOtherSessions()
    {
        using var passkey = new Passkey();
        var here = await app.SignedInAsync("Rafiq");
        var there = here.Elsewhere();
        await there.SignInAsync();

        (await passkey.AddAsync(here)).Redirect.ShouldBe("/account");

        (await there.IsSignedInAsync()).ShouldBeFalse();
        await passkey.SignInAsync(there.Visitor);
        (await there.IsSignedInAsync()).ShouldBeTrue();
        var removal = (AngleSharp.Html.Dom.IHtmlFormElement)(await here.Visitor.OpenAsync("/account")).Page!.QuerySelector("#passkeys form[action$=remove]")!;
        (await here.Visitor.SendAsync(removal)).Redirect.ShouldBe("/account");
        (await there.IsSignedInAsync()).ShouldBeFalse();
        (await here.IsSignedInAsync()).ShouldBeTrue();
        (await passkey.SignInAsync(here.Elsewhere().Visitor)).Status.ShouldBe(HttpStatusCode.BadRequest, "it is removed");
    }

    [Fact]
    public async Task Owner_WithAPasskey_ComesInWhileOthersGuessAtThePassword()
    {
        using var passkey = new Passkey();
        var samih = await HasPasskeyAsync("Samih", passkey);
        await app.ExecuteAsync("UPDATE account.accounts SET lockout_end = now() + interval '10 minutes' WHERE user_name = 'Samih'");
        await using var db = app.Connect();
        await using var guess = await db.TakeTurnAsync("Samih");

        (await passkey.SignInAsync(samih.Elsewhere().Visitor).WaitAsync(TimeSpan.FromSeconds(20))).Redirect.ShouldBe("/edit");
    }

    [Fact]
    public async Task DisabledAccount_WithAPasskey_IsRefused()
    {
        using var passkey = new Passkey();
        var tarek = await HasPasskeyAsync("Tarek", passkey);
        await using var db = app.Connect();
        await db.DisableAsync(await db.Users.Where(account => account.UserName == "Tarek").Select(account => account.Id).SingleAsync(), isDisabled: true, by: null, DateTimeOffset.UtcNow);

        (await passkey.SignInAsync(tarek.Elsewhere().Visitor)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Reset_ForALostPasskey_RemovesItAndSaysSoInTheLog()
    {
        using var passkey = new Passkey();
        var wael = await HasPasskeyAsync("Wael", passkey);
        string secret;
        await using (var db = app.Connect())
        {
            secret = await db.MakeLinkAsync(db.Users.Single(account => account.UserName == "Wael").Id, removesSecondFactor: true, by: null, DateTimeOffset.UtcNow);
        }

        (await app.Visit().SendAsync($"/account/welcome?link={secret}", "choose", ("new", "another long one of his"), ("again", "another long one of his"))).Redirect.ShouldNotBeNull();

        (await passkey.SignInAsync(wael.Elsewhere().Visitor)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await app.LogAsync("Wael")).ShouldContain("PasskeyRemoved with a link");
    }

    private async Task<Person> HasPasskeyAsync(string name, Passkey passkey)
    {
        var person = await app.HasAsync(name, AccountRole.Reviewer);
        await person.SignInAsync();
        (await passkey.AddAsync(person)).Redirect.ShouldBe("/account");
        return person;
    }
}
