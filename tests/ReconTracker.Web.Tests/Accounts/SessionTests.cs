using System.Net;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Sessions: what ends them, and what the cookie is worth afterwards.</summary>
public sealed class SessionTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Fact]
    public async Task Session_EndedFromAnother_IsRefused()
    {
        var here = await app.SignedInAsync("Dunya");
        var there = here.Elsewhere();
        await there.SignInAsync();
        var page = (await here.Visitor.OpenAsync("/account")).Page!;
        page.QuerySelectorAll("#sessions li").Length.ShouldBe(2);
        page.GetElementById("sessions")!.TextContent.ShouldContain("Firefox · Linux");

        var end = (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("#sessions form")!;
        (await here.Visitor.SendAsync(end)).Redirect.ShouldBe("/account");

        (await there.IsSignedInAsync()).ShouldBeFalse();
        (await here.IsSignedInAsync()).ShouldBeTrue();
        (await app.LogAsync("Dunya"))[^1].ShouldBe("SessionEnded");
    }

    [Fact]
    public async Task Session_OfSomeoneElse_CannotBeEnded()
    {
        var (ezz, faten) = (await app.SignedInAsync("Ezz"), await app.SignedInAsync("Faten"));
        await using var db = app.Connect();
        var other = db.Sessions.Single(session => session.AccountId == db.Users.Single(account => account.UserName == "Faten").Id);
        var token = (await ezz.Visitor.OpenAsync("/account")).Page!.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await ezz.Visitor.PostAsync("/account/sessions/end", ("__RequestVerificationToken", token), ("session", other.Id.ToString()));

        (await faten.IsSignedInAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task SignOut_LeavesACookieThatOpensNothing()
    {
        var ghazi = await app.HasAsync("Ghazi");
        var kept = await CookieAsync(ghazi);
        (await OpenWithAsync(kept)).ShouldBe(HttpStatusCode.OK);

        (await ghazi.Visitor.SendAsync("/account", "sign-out")).Redirect.ShouldBe("/");

        (await ghazi.IsSignedInAsync()).ShouldBeFalse();
        (await OpenWithAsync(kept)).ShouldBe(HttpStatusCode.Redirect, "someone who copied the cookie");
    }

    [Fact]
    public async Task Password_Changed_EndsTheOtherSessionsOnly()
    {
        var here = await app.SignedInAsync("Huda");
        var there = here.Elsewhere();
        await there.SignInAsync();
        (await here.Visitor.SendAsync("/account/password", "password", ("current", "not the old password"), ("new", "five other words altogether"), ("again", "five other words altogether"))).Problem.ShouldBe("This is not your password.");

        (await here.Visitor.SendAsync("/account/password", "password", ("current", AccountsApp.Password), ("new", "five other words altogether"), ("again", "five other words altogether"))).Redirect.ShouldBe("/account");

        (await here.IsSignedInAsync()).ShouldBeTrue();
        (await there.IsSignedInAsync()).ShouldBeFalse();
        (await here.Elsewhere().TrySignInAsync()).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Role_Changed_EndsTheSessions()
    {
        var iyad = await app.SignedInAsync("Iyad", AccountRole.Reviewer);
        await using var db = app.Connect();

        await db.ChangeRoleAsync(db.Users.Single(account => account.UserName == "Iyad").Id, AccountRole.Editor, by: null, DateTimeOffset.UtcNow);

        (await iyad.IsSignedInAsync()).ShouldBeFalse();
        (await app.LogAsync("Iyad"))[^1].ShouldBe("RoleChanged reviewer > editor");
    }

    [Fact]
    public async Task Cookie_OverHttps_IsOfThisHostOnly()
    {
        await app.HasAsync("Jad");
        using var browser = app.Visit("https");

        var seen = await browser.SendAsync("/account/sign-in", "sign-in", ("name", "Jad"), ("password", AccountsApp.Password));

        seen.Redirect.ShouldBe("/edit");
        var cookie = seen.Cookies.ShouldHaveSingleItem();
        cookie.ShouldStartWith("__Host-recontracker=");
        foreach (var attribute in (string[])["; path=/", "; secure", "; httponly", "; samesite=lax"])
        {
            cookie.ToLowerInvariant().ShouldContain(attribute);
        }

        cookie.ToLowerInvariant().ShouldNotContain("domain=");
        (await browser.OpenAsync("/account")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Cookie_WithoutThePrefix_IsNotSeenOverHttps()
    {
        var kept = await CookieAsync(await app.SignedInAsync("Kamal"));

        (await OpenWithAsync(kept, "https")).ShouldBe(HttpStatusCode.Redirect);
        (await OpenWithAsync(kept)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Restart_KeepsPeopleSignedIn()
    {
        var kept = await CookieAsync(await app.SignedInAsync("Lamis"));
        await using var restarted = SeededApp.Start(app.App.ConnectionString);
        using var client = restarted.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

        using var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", kept);
        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ReadingPage_ForWhoeverIsSignedIn_IsTheCachedOneWithoutACookie()
    {
        var mona = await app.SignedInAsync("Mona");

        var seen = await mona.Visitor.OpenAsync("/factions");

        seen.Cookies.ShouldBeEmpty();
        seen.Text.ShouldNotContain("Mona");
        using var again = await mona.Visitor.Http.GetAsync(new Uri("/factions", UriKind.Relative));
        again.Headers.Age.ShouldNotBeNull("it comes from the cache");
    }

    // the cookie, to hold it in the hand
    private static async Task<string> CookieAsync(Person person)
    {
        var seen = await person.TrySignInAsync();
        return seen.Cookies.Single(cookie => cookie.StartsWith("recontracker=", StringComparison.Ordinal)).Split(';')[0];
    }

    private async Task<HttpStatusCode> OpenWithAsync(string cookie, string scheme = "http")
    {
        using var client = app.App.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri($"{scheme}://localhost") });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/account");
        request.Headers.Add("Cookie", cookie);
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
