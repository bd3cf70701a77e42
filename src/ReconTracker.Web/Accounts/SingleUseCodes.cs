using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>Codes of an authenticator, each of which opens the door once: a code that someone read over a shoulder is worth nothing.</summary>
internal sealed class SingleUseCodes(AccountDb db, TimeProvider clock) : AuthenticatorTokenProvider<Account>
{
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key)
        {
            return false;
        }

        foreach (var step in TimeCode.StepsAt(clock.GetUtcNow()))
        {
            if (TimeCode.Of(key, step) == token)
            {
                // the database decides which of two that come at once was first
                var accepted = await db.Users.Where(account => account.Id == user.Id && account.LastCodeStep < step)
                    .ExecuteUpdateAsync(account => account.SetProperty(row => row.LastCodeStep, step));
                user.LastCodeStep = accepted > 0 ? step : user.LastCodeStep;
                return accepted > 0;
            }
        }

        return false;
    }
}
