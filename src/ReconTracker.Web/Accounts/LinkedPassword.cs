using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>Choosing a password with a one-time link.</summary>
internal sealed class LinkedPassword(UserManager<Account> accounts, AccountDb db, TimeProvider clock)
{
    private const string ByLink = "with a link";

    /// <summary>The account whose password a link sets; null when the link is used, replaced, too old or was never made.</summary>
    public Task<Account?> OwnerOfAsync(string secret)
    {
        var (hash, now) = (OneTimeLink.HashOf(secret), clock.GetUtcNow());
        return db.Users.SingleOrDefaultAsync(account => !account.IsDisabled && db.Links.Any(link => link.AccountId == account.Id && link.Hash == hash && link.Used == null && link.Expires > now));
    }

    /// <summary>Chooses a password with a link, which is used up when the password is accepted. Null when the link cannot be used.</summary>
    public async Task<IdentityResult?> ChooseAsync(string secret, string password)
    {
        if (await OwnerOfAsync(secret) is not { } found)
        {
            return null;
        }

        await using var turn = await db.TakeWholeTurnAsync(found.UserName!);
        var account = await db.CurrentAsync(found.Id);
        var (hash, now) = (OneTimeLink.HashOf(secret), clock.GetUtcNow());

        // of two who use it at once the second finds it used
        if (account.IsDisabled || await db.Links.AsNoTracking().SingleOrDefaultAsync(link => link.Hash == hash && link.Used == null) is not { } link)
        {
            return null;
        }

        await db.Links.Where(row => row.Id == link.Id).ExecuteUpdateAsync(row => row.SetProperty(used => used.Used, now));
        if (link.RemovesSecondFactor)
        {
            await RemoveFactorsAsync(account, now);
        }

        account.PasswordHash = null;
        var result = await accounts.AddPasswordAsync(account, SigningIn.Normal(password));
        if (result.Succeeded)
        {
            (await accounts.SetLockoutEndDateAsync(account, null)).MustBeStored();
            (await accounts.ResetAccessFailedCountAsync(account)).MustBeStored();
            db.Note(AccountAct.PasswordSet, account.Id, now);
            await db.SaveChangesAsync();
            await turn.CommitAsync();
        }

        return result;
    }

    private async Task RemoveFactorsAsync(Account account, DateTimeOffset now)
    {
        if (account.TwoFactorEnabled)
        {
            db.Note(AccountAct.SecondFactorRemoved, account.Id, now, detail: ByLink);
        }

        if (await db.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync() > 0)
        {
            db.Note(AccountAct.PasskeyRemoved, account.Id, now, detail: ByLink);
        }

        await accounts.ForgetAuthenticatorAsync(db, account);
    }
}
