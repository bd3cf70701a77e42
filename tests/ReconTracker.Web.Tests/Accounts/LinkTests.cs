using System.Net;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>One-time links: who chooses a password with them, and which passwords.</summary>
public sealed class LinkTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Fact]
    public async Task Link_LookedAtTwiceAndUsed_WorksOnce()
    {
        var visitor = app.Visit();
        var link = await LinkAsync("Jihan");
        (await visitor.OpenAsync(link)).Text.ShouldContain("Jihan");

        (await ChooseAsync(visitor, link)).Redirect.ShouldBe("/account/sign-in?chosen=1");

        (await visitor.OpenAsync(link)).Status.ShouldBe(HttpStatusCode.Gone);
        (await visitor.PostAsync(link, await TokenAsync(visitor), ("new", AccountsApp.Password), ("again", AccountsApp.Password))).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_OlderThanTwoDays_IsVoid()
    {
        var link = await LinkAsync("Karim");
        await app.ExecuteAsync("UPDATE account.one_time_links SET expires = expires - interval '2 days' WHERE account_id = (SELECT id FROM account.accounts WHERE user_name = 'Karim')");

        (await app.Visit().OpenAsync(link)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_ReplacedByAnother_IsVoid()
    {
        var link = await LinkAsync("Lina");
        await using var db = app.Connect();
        await db.MakeLinkAsync(db.Users.Single(account => account.UserName == "Lina").Id, removesSecondFactor: false, by: null, DateTimeOffset.UtcNow);

        (await app.Visit().OpenAsync(link)).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_MadeUpOrWithoutSecret_IsVoid()
    {
        (await app.Visit().OpenAsync($"/account/welcome?link={OneTimeLink.NewSecret()}")).Status.ShouldBe(HttpStatusCode.Gone);
        (await app.Visit().OpenAsync("/account/welcome")).Status.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Link_AsStored_DoesNotShowItsSecret()
    {
        var secret = (await LinkAsync("Munir"))["/account/welcome?link=".Length..];

        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT one_time_links::text FROM account.one_time_links")).ShouldNotContain(row => row.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Link_UsedTwiceAtOnce_LetsOneThrough()
    {
        var link = await LinkAsync("Nadia");
        var visitors = Enumerable.Range(0, 4).Select(_ => app.Visit()).ToList();
        var tokens = await Task.WhenAll(visitors.Select(TokenAsync));

        var seen = await Task.WhenAll(visitors.Zip(tokens, (visitor, token) => visitor.PostAsync(link, token, ("new", AccountsApp.Password), ("again", AccountsApp.Password))));

        seen.Count(answer => answer.Redirect is not null).ShouldBe(1);
        seen.Count(answer => answer.Status == HttpStatusCode.Gone).ShouldBe(3);
    }

    [Theory]
    [InlineData("fourteen signs", "Too short")]
    [InlineData("password1234567", "Others would try")]
    [InlineData("P@ssw0rd!P@ssw0rd!", "Others would try")]
    [InlineData("qwertyuiopasdfgh", "Others would try")]
    [InlineData("aaaaaaaaaaaaaaaaaa", "Others would try")]
    [InlineData("correct horse battery staple", "Others would try")]
    [InlineData("123456789012345678", "Others would try")]
    [InlineData("йцукенгшщзхъфыва", "Others would try")]
    [InlineData("NAME 2024!!", "Little remains")]
    [InlineData("ReconTracker2026", "Little remains")]
    public async Task Password_ThatOthersWouldTry_IsRefusedAndTheLinkStaysGood(string password, string reason)
    {
        // letters only: digits behind a name that many bear are what others would try
        var name = "Olga" + string.Concat(Guid.NewGuid().ToString("N")[..6].Select(sign => char.IsDigit(sign) ? (char)(sign - '0' + 'g') : sign));
        password = password.Replace("NAME", name, StringComparison.Ordinal);
        var link = await LinkAsync(name);
        var visitor = app.Visit();

        var refused = await visitor.SendAsync(link, "choose", ("new", password), ("again", password));

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Problem.ShouldStartWith(reason);
        (await ChooseAsync(visitor, link)).Redirect.ShouldBe("/account/sign-in?chosen=1");
    }

    [Fact]
    public async Task Password_TypedTwiceDifferently_IsRefused()
    {
        var refused = await app.Visit().SendAsync(await LinkAsync("Qasim"), "choose", ("new", AccountsApp.Password), ("again", AccountsApp.Password + "?"));

        refused.Problem.ShouldBe("The two are not the same.");
    }

    [Fact]
    public async Task Reset_ForALostAuthenticator_RemovesItAndEndsTheSessions()
    {
        var rana = await app.SignedInAsync("Rana", AccountRole.Reviewer);
        string secret;
        await using (var db = app.Connect())
        {
            secret = await db.MakeLinkAsync(db.Users.Single(account => account.UserName == "Rana").Id, removesSecondFactor: true, by: null, DateTimeOffset.UtcNow);
        }

        (await rana.IsSignedInAsync()).ShouldBeTrue("a link that nobody used changes nothing");
        (await app.Visit().SendAsync($"/account/welcome?link={secret}", "choose", ("new", "another long one of hers"), ("again", "another long one of hers"))).Redirect.ShouldNotBeNull();

        (await rana.IsSignedInAsync()).ShouldBeFalse();
        (await new Person(app, "Rana").TrySignInAsync("another long one of hers")).Redirect.ShouldBe("/edit", "no code is asked for");
    }

    private static Task<Visitor.Seen> ChooseAsync(Visitor visitor, string link) => visitor.SendAsync(link, "choose", ("new", AccountsApp.Password), ("again", AccountsApp.Password));

    private static async Task<(string, string)> TokenAsync(Visitor visitor) =>
        ("__RequestVerificationToken", (await visitor.OpenAsync("/account/sign-in")).Page!.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private async Task<string> LinkAsync(string name)
    {
        await using var db = app.Connect();
        return $"/account/welcome?link={await db.InviteAsync(name, AccountRole.Editor, by: null, DateTimeOffset.UtcNow)}";
    }
}
