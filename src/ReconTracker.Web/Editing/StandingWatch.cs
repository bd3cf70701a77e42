using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Database;
using ReconTracker.Web.Security;

namespace ReconTracker.Web.Editing;

/// <summary>Who works in a circuit, for as long as their session stands: asked again every half minute, and before every act.</summary>
internal sealed class StandingWatch(ILoggerFactory loggers, IServiceScopeFactory scopes, Recheck recheck, TimeProvider clock) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => recheck.Every;

    /// <summary>Does something with services of its own, if the session stands and its owner has the role that the page asks for; else signs the circuit out.</summary>
    /// <returns>Whether it was done.</returns>
    /// <exception cref="RuleBrokenException"><c>away</c>: the database does not answer; the circuit stays.</exception>
    public async Task<bool> ActAsync(RoomPage page, Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            return await ActNowAsync(Policies.RoleOf(page.GetType()), act);
        }
        catch (Exception problem) when (problem.IsDatabaseAway())
        {
            throw new RuleBrokenException("away", "The database does not answer.");
        }
    }

    private async Task<bool> ActNowAsync(AccountRole role, Func<IServiceProvider, Standing, DateTimeOffset, Task> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccountDb>();
        var me = (await GetAuthenticationStateAsync()).User.Standing();
        if (me is null || await StandingNowAsync(db, me, isUse: true, CancellationToken.None) is not { } now || now.Role < role)
        {
            SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));
            return false;
        }

        await act(scope.ServiceProvider, now, clock.GetUtcNow());
        return true;
    }

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (authenticationState.User.Standing() is not { } me)
        {
            return false;
        }

        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await StandingNowAsync(scope.ServiceProvider.GetRequiredService<AccountDb>(), me, isUse: false, cancellationToken) is not null;
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested && problem.IsDatabaseAway())
        {
            // nobody loses a text because the database restarts; nothing can be stored until it is back, and then it is asked again
            return true;
        }
    }

    private async Task<Standing?> StandingNowAsync(AccountDb db, Standing me, bool isUse, CancellationToken stop) =>
        await db.StandingAsync(me.Session, clock.GetUtcNow(), isUse, stop) is { IsSettled: true } now && now.Role == me.Role ? now : null;
}
