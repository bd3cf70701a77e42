using System.Net;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Name and password: who comes in, and that whoever does not hears the same.</summary>
public sealed class SigningInTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Refused = "That did not work. Name or password are not right, or too much was tried: then wait a quarter of an hour.";

    [Fact]
    public async Task Editor_WithThePassword_ComesIn()
    {
        var amal = await app.HasAsync("Amal");

        (await amal.TrySignInAsync()).Redirect.ShouldBe("/edit");

        (await amal.IsSignedInAsync()).ShouldBeTrue();
        (await app.LogAsync("Amal")).ShouldBe(["Created editor", "LinkMade", "PasswordSet", "SignedIn pwd"]);
    }

    [Fact]
    public async Task Name_InOtherCapitalsAndArabicToo_IsTheSameName()
    {
        await app.HasAsync("Bassam");
        await app.HasAsync("سلوى");

        (await new Person(app, "  bASSAM ").TrySignInAsync()).Redirect.ShouldBe("/edit");
        (await new Person(app, "سلوى").TrySignInAsync()).Redirect.ShouldBe("/edit");
    }

    [Theory]
    [InlineData("Dalia", "another password of length")]
    [InlineData("Dalia", "")]
    [InlineData("nobody at all", AccountsApp.Password)]
    [InlineData("", AccountsApp.Password)]
    [InlineData("\uD800", "\uD800")]
    [InlineData("a\uFFFEb", "\uFFFE is no character at all")]
    [InlineData("a\u202Eb", AccountsApp.Password)]
    public async Task Failure_WhateverItsReason_IsAnsweredTheSame(string name, string password)
    {
        await using (var db = app.Connect())
        {
            if (!db.Users.Any(account => account.UserName == "Dalia"))
            {
                await app.HasAsync("Dalia");
            }
        }

        var seen = await new Person(app, name).TrySignInAsync(password);

        seen.Status.ShouldBe(HttpStatusCode.BadRequest);
        seen.Problem.ShouldBe(Refused);
        seen.Cookies.ShouldNotContain(cookie => cookie.StartsWith("recontracker=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Name_ThatNoDatabaseCouldHold_IsRefused() => (await new Person(app, "a\0b").TrySignInAsync()).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task UnknownName_TakesAsLongAsAKnownOne()
    {
        var emad = await app.HasAsync("Emad");
        await emad.TrySignInAsync("the first costs more than others");
        await new Person(app, "Nobody").TrySignInAsync("the first costs more than others");

        var known = await QuickestAsync("Emad");
        var unknown = await QuickestAsync("Nobody");

        // a hash costs ten times as much as everything else together
        unknown.ShouldBeGreaterThan(known / 3);
        known.ShouldBeGreaterThan(unknown / 3);
    }

    [Fact]
    public async Task Account_AfterFiveWrongPasswords_IsLockedForTheRightOneToo()
    {
        var fadi = await app.HasAsync("Fadi");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await fadi.TrySignInAsync("wrong again and again")).Problem.ShouldBe(Refused);
        }

        (await fadi.Elsewhere().TrySignInAsync()).Problem.ShouldBe(Refused);

        (await app.LogAsync("Fadi")).Count(line => line == "LockedOut").ShouldBe(1);
        await app.ExecuteAsync("UPDATE account.accounts SET lockout_end = now() - interval '1 second' WHERE user_name = 'Fadi'");
        (await fadi.TrySignInAsync()).Redirect.ShouldBe("/edit");
    }

    [Fact]
    public async Task Account_GuessedAtManyTimesAtOnce_IsLockedAllTheSame()
    {
        var ghada = await app.HasAsync("Ghada");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(guess => ghada.Elsewhere().TrySignInAsync($"wrong guess number {guess}")));

        (await ghada.TrySignInAsync()).Problem.ShouldBe(Refused);
    }

    [Fact]
    public async Task Address_AfterThirtyFailures_IsBarredFromEveryAccount()
    {
        var hani = await app.HasAsync("Hani");
        for (var attempt = 0; attempt < 30; attempt++)
        {
            await hani.Visitor.SendAsync("/account/sign-in", "sign-in", ("name", $"guess {attempt}"), ("password", "anything that is long"));
        }

        (await hani.TrySignInAsync()).Problem.ShouldBe(Refused);
        (await hani.Elsewhere().TrySignInAsync()).Redirect.ShouldBe("/edit", "from another address");
    }

    [Fact]
    public async Task DisabledAccount_WithThePassword_IsRefusedLikeAnyOther()
    {
        var ibrahim = await app.SignedInAsync("Ibrahim");
        await using var db = app.Connect();
        await db.DisableAsync(db.Users.Single(account => account.UserName == "Ibrahim").Id, isDisabled: true, by: null, DateTimeOffset.UtcNow);

        (await ibrahim.IsSignedInAsync()).ShouldBeFalse("the session ends");
        (await ibrahim.Elsewhere().TrySignInAsync()).Problem.ShouldBe(Refused);
    }

    [Fact]
    public async Task FailedName_NobodyHas_IsLoggedWithoutTheName()
    {
        await new Person(app, "my secret in the wrong box").TrySignInAsync();

        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT account_log::text FROM account.account_log")).ShouldNotContain(line => line.Contains("wrong box", StringComparison.Ordinal));
        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT act FROM account.account_log WHERE account_id IS NULL")).ShouldContain("sign_in_failed");
    }

    [Theory]
    [InlineData("/edit/users", "/edit/users")]
    [InlineData("/ar/edit", "/ar/edit")]
    [InlineData("https://evil.example/", "/edit")]
    [InlineData("//evil.example/", "/edit")]
    [InlineData("/\\evil.example/", "/edit")]
    [InlineData("/\t/evil.example/", "/edit")]
    [InlineData("~/edit", "/edit")]
    [InlineData("javascript:alert(1)", "/edit")]
    [InlineData("evil.example", "/edit")]
    public async Task ReturnUrl_LeadsNowhereElse(string returnUrl, string destination)
    {
        var person = await app.HasAsync($"R {Guid.NewGuid():N}"[..20]);

        // a control character is refused before the page
        if (!returnUrl.Contains('\t', StringComparison.Ordinal))
        {
            (await person.TrySignInAsync(returnUrl: returnUrl)).Redirect.ShouldBe(destination);
        }
        else
        {
            (await person.Visitor.OpenAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    private async Task<double> QuickestAsync(string name)
    {
        var times = new List<double>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            await new Person(app, name).TrySignInAsync("a wrong one of some length");
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times.Min();
    }
}
