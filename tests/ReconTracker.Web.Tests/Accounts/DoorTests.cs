using System.Net;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>What holds before anyone signs in: https, tokens in forms, nothing kept.</summary>
public sealed class DoorTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-in/passkey")]
    [InlineData("/account/sign-in/passkey/options")]
    [InlineData("/account/code")]
    [InlineData("/account/code/recovery")]
    [InlineData("/account/welcome?link=abc")]
    public async Task Form_WithoutItsToken_IsRefused(string address)
    {
        await app.HasAsync($"T{Guid.NewGuid():N}"[..20]);

        (await app.Visit().PostAsync(address, ("name", "Amal"), ("password", AccountsApp.Password))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/account/sign-out")]
    [InlineData("/account/sessions/end")]
    [InlineData("/account/password")]
    [InlineData("/account/second-factor")]
    [InlineData("/account/second-factor/off")]
    [InlineData("/account/second-factor/recovery-codes")]
    [InlineData("/account/passkeys")]
    [InlineData("/account/passkeys/options")]
    [InlineData("/account/passkeys/name")]
    [InlineData("/account/passkeys/remove")]
    public async Task OwnForm_WithoutItsToken_IsRefusedAndWithoutASessionToo(string address)
    {
        var person = await app.SignedInAsync($"U{Guid.NewGuid():N}"[..20]);

        (await person.Visitor.PostAsync(address, ("password", AccountsApp.Password))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await app.Visit().PostAsync(address, ("password", AccountsApp.Password))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await person.IsSignedInAsync()).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/edit")]
    [InlineData("/_blazor/negotiate")]
    public async Task EditorsSide_OverHttpFromAfar_IsRefusedWithTheReason(string address)
    {
        using var client = app.App.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://record.example") });
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Signing in needs https");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/code")]
    [InlineData("/account/welcome?link=abc")]
    public async Task Page_WithForms_IsKeptByNobodyAndGuarded(string address)
    {
        using var visitor = app.Visit();
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative));

        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("script-src 'self'");
        var cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ToLowerInvariant();
        cookie.ShouldStartWith("recontracker-form=");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldContain("httponly");
        cookie.ShouldNotContain("expires");
    }

    [Fact]
    public async Task Log_AsStored_CanOnlyGrow()
    {
        await app.HasAsync("Nizar");

        foreach (var sql in (string[])["UPDATE account.account_log SET detail = 'x'", "DELETE FROM account.account_log", "TRUNCATE account.account_log"])
        {
            (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.ExecuteAsync(sql))).MessageText.ShouldBe("Rows of account_log are only ever added.");
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    public async Task PasskeyThatNobodyOffered_IsRefusedLikeAWrongPassword(string credential)
    {
        var refused = await app.Visit().SendAsync("/account/sign-in", "passkey-in", ("credential", credential));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Problem.ShouldStartWith("That did not work.");
    }

    [Theory]
    [InlineData("{\"id\":\"AA\"}")]
    [InlineData("")]
    public async Task PasskeyThatWasNotMade_IsNotAdded(string credential)
    {
        var person = await app.SignedInAsync($"O{Guid.NewGuid():N}"[..20]);
        var token = (await person.Visitor.OpenAsync("/account")).Page!.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await person.Visitor.PostAsync("/account/passkeys/options", ("__RequestVerificationToken", token))).Text.ShouldContain("\"challenge\"");

        (await person.Visitor.SendAsync("/account", "passkey-add", ("name", "key"), ("credential", credential))).Problem.ShouldStartWith("The passkey was not accepted.");
    }
}
