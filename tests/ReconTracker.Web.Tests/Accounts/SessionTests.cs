using System.Net;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Editing;
using ReconTracker.Web.Editing.Review;
using ReconTracker.Web.Security;

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

    [Theory]
    [InlineData("Idle eleven", "11 hours 59 minutes", true)]
    [InlineData("Idle twelve", "12 hours", false)]
    public async Task Session_WithoutUseForTwelveHours_IsOverWhateverTheCookieSays(string name, string idle, bool stands)
    {
        var person = await app.SignedInAsync(name);
        await app.ExecuteAsync($"UPDATE account.sessions SET last_seen = now() - interval '{idle}' WHERE account_id = (SELECT id FROM account.accounts WHERE user_name = '{name}')");

        (await person.IsSignedInAsync()).ShouldBe(stands);
    }

    [Fact]
    public async Task Session_OfAPageThatIsOnlyOpen_IsNotUsed()
    {
        await app.SignedInAsync("Iman");
        await app.ExecuteAsync("UPDATE account.sessions SET last_seen = now() - interval '1 hour' WHERE account_id = (SELECT id FROM account.accounts WHERE user_name = 'Iman')");
        await using var db = app.Connect();
        var session = await db.Sessions.AsNoTracking().SingleAsync(row => db.Users.Any(account => account.Id == row.AccountId && account.UserName == "Iman"));

        (await db.StandingAsync(session.Id, DateTimeOffset.UtcNow, isUse: false)).ShouldNotBeNull();

        (await db.Sessions.AsNoTracking().SingleAsync(row => row.Id == session.Id)).LastSeen.ShouldBe(session.LastSeen);
    }

    [Fact]
    public async Task Sessions_WithoutUseForThirtyDays_AreForgottenWhenAnybodySignsIn()
    {
        await app.SignedInAsync("Jaber");
        await app.ExecuteAsync("UPDATE account.sessions SET last_seen = now() - interval '31 days' WHERE account_id = (SELECT id FROM account.accounts WHERE user_name = 'Jaber')");

        await app.SignedInAsync("Jumana");

        await using var db = app.Connect();
        (await db.Sessions.CountAsync(row => db.Users.Any(account => account.Id == row.AccountId && account.UserName == "Jaber"))).ShouldBe(0);
    }

    [Fact]
    public async Task Act_InACircuitWhoseSessionHasEnded_IsNotDone()
    {
        await app.SignedInAsync("Kifah");
        await using var db = app.Connect();
        var session = await db.Sessions.SingleAsync(row => db.Users.Any(account => account.Id == row.AccountId && account.UserName == "Kifah"));
        var standing = (await db.StandingAsync(session.Id, DateTimeOffset.UtcNow))!;
        await using var scope = app.App.Services.CreateAsyncScope();
        var watch = scope.ServiceProvider.GetRequiredService<StandingWatch>();
        watch.SetAuthenticationState(Task.FromResult(new AuthenticationState(standing.ToPrincipal())));
        var acts = 0;
        (await ActAsync(new ReviewPage())).ShouldBeFalse("an editor is no reviewer");
        watch.SetAuthenticationState(Task.FromResult(new AuthenticationState(standing.ToPrincipal())));
        (await ActAsync(new EditPage())).ShouldBeTrue();
        await db.EndSessionAsync(session.Id, session.AccountId, DateTimeOffset.UtcNow);

        (await ActAsync(new EditPage())).ShouldBeFalse();

        acts.ShouldBe(1);
        (await watch.GetAuthenticationStateAsync()).User.Standing().ShouldBeNull("the circuit is signed out");

        Task<bool> ActAsync(RoomPage page) => watch.ActAsync(page, (_, _, _) =>
        {
            acts++;
            return Task.CompletedTask;
        });
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
