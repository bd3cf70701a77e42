using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>An authenticator as it is stored: its key, recovery codes, and that codes are asked for.</summary>
internal static class Authenticator
{
    /// <summary>Removes all of it; within a turn of the account.</summary>
    public static async Task ForgetAuthenticatorAsync(this UserManager<Account> accounts, AccountDb db, Account account)
    {
        (await accounts.SetTwoFactorEnabledAsync(account, false)).MustBeStored();
        await db.UserTokens.Where(token => token.UserId == account.Id).ExecuteDeleteAsync();
        db.ChangeTracker.Entries<IdentityUserToken<Guid>>().ToList().ForEach(token => token.State = EntityState.Detached);
    }
}
