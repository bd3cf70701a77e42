using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>The cookie between password and code: good for the account as it was when the password was right. Another password, role or second factor voids it.</summary>
/// <remarks>The framework keeps here also what it has asked of a passkey. That names nobody, and opens nothing by itself.</remarks>
internal sealed class StepCookie(AccountDb db) : CookieAuthenticationEvents
{
    private const string Stamp = "stamp";

    public override async Task SigningIn(CookieSigningInContext context)
    {
        if (Named(context.Principal) is { } account)
        {
            context.Principal!.Identities.First().AddClaim(new Claim(Stamp, await StampAsync(account) ?? ""));
        }
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (Named(context.Principal) is { } account && context.Principal!.FindFirstValue(Stamp) != await StampAsync(account))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    public override Task RedirectToReturnUrl(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;

    // the framework keeps the account's number as the name
    private static Guid? Named(ClaimsPrincipal? who) => Guid.TryParse(who?.FindFirstValue(ClaimTypes.Name), out var id) ? id : null;

    private Task<string?> StampAsync(Guid id) => db.Users.Where(account => account.Id == id && !account.IsDisabled).Select(account => account.SecurityStamp).SingleOrDefaultAsync();
}
