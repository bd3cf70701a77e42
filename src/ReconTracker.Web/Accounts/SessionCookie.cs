using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Accounts;

/// <summary>The cookie names a session, and nothing else: who it is and what they may do is read from the database at every request.</summary>
internal sealed class SessionCookie(AccountDb db, TimeProvider clock) : CookieAuthenticationEvents
{
    /// <summary>The claim that says how someone signed in (RFC 8176).</summary>
    public const string Method = "amr";

    /// <summary>A password and a code.</summary>
    public const string Code = "mfa";

    /// <summary>A passkey.</summary>
    public const string Passkey = "hwk";

    /// <summary>The claim that names the session which the new one replaces: nobody signed in, the same person goes on under another number.</summary>
    public const string Replaces = "replaces";

    public override async Task SigningIn(CookieSigningInContext context)
    {
        var user = context.Principal!;
        var account = await db.Users.FindAsync(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!)) ?? throw new InvalidOperationException("Nobody signs in.");
        var method = user.FindFirstValue(Method);
        var session = await db.BeginSessionAsync(account, Agent.Of(context.Request.Headers.UserAgent.ToString()), method is Code or Passkey, clock.GetUtcNow());
        if (Guid.TryParse(user.FindFirstValue(Replaces), out var before))
        {
            await db.EndSessionAsync(before, account.Id, clock.GetUtcNow());
        }
        else
        {
            db.Note(AccountAct.SignedIn, account.Id, clock.GetUtcNow(), detail: method);
        }

        await db.SaveChangesAsync();
        context.Principal = session.ToPrincipal();
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.SessionId() is { } session && await db.StandingAsync(session, clock.GetUtcNow(), cancellation: context.HttpContext.RequestAborted) is { } standing)
        {
            context.ReplacePrincipal(standing.ToPrincipal());
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        Answer(context, IsPage(request) ? Links.Account.SignInTo($"{request.PathBase}{request.Path}{request.QueryString}") : null, StatusCodes.Status401Unauthorized);
        return Task.CompletedTask;
    }

    /// <summary>Reviewers and administrators without a second factor are led to it; others may not.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        Answer(context, IsPage(context.Request) && context.HttpContext.User.Standing() is { IsSettled: false } ? Links.Account.SecondFactor : null, StatusCodes.Status403Forbidden);
        return Task.CompletedTask;
    }

    // what a person opens, and not what a script asks for
    private static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/_blazor");

    private static void Answer(RedirectContext<CookieAuthenticationOptions> context, string? redirect, int status)
    {
        if (redirect is not null)
        {
            context.Response.Redirect(redirect);
            return;
        }

        context.Response.StatusCode = status;
    }
}
