using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>What people do to their own account. Another password or second factor ends all their sessions but the one in which it was changed.</summary>
internal sealed class OwnAccount(SignInManager<Account> signIn, IUserStore<Account> store, AccountDb db, TimeProvider clock)
{
    private UserManager<Account> Accounts => signIn.UserManager;

    public async Task<Account> FindAsync(Standing me) => await Accounts.FindByIdAsync(me.Account.ToString()) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The account whose password a link sets; null when the link is used, replaced, too old or was never made.</summary>
    public Task<Account?> OwnerOfAsync(string secret)
    {
        var (hash, now) = (OneTimeLink.HashOf(secret), clock.GetUtcNow());
        return db.Users.SingleOrDefaultAsync(account => !account.IsDisabled && db.Links.Any(link => link.AccountId == account.Id && link.Hash == hash && link.Used == null && link.Expires > now));
    }

    /// <summary>Chooses a password with a link, which is used up when the password is accepted. Null when the link cannot be used.</summary>
    public async Task<IdentityResult?> ChooseAsync(string secret, string password)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await OwnerOfAsync(secret) is not { } account)
        {
            return null;
        }

        var (hash, now) = (OneTimeLink.HashOf(secret), clock.GetUtcNow());
        var link = await db.Links.AsNoTracking().SingleAsync(link => link.Hash == hash);

        // of two who use it at once the database lets one through
        if (await db.Links.Where(row => row.Id == link.Id && row.Used == null).ExecuteUpdateAsync(row => row.SetProperty(used => used.Used, now)) == 0)
        {
            return null;
        }

        if (link.RemovesSecondFactor)
        {
            await ForgetSecondFactorAsync(account);
            await db.UserPasskeys.Where(passkey => passkey.UserId == account.Id).ExecuteDeleteAsync();
        }

        account.PasswordHash = null;
        var result = await Accounts.AddPasswordAsync(account, SigningIn.Normal(password));
        if (result.Succeeded)
        {
            await Accounts.SetLockoutEndDateAsync(account, null);
            await Accounts.ResetAccessFailedCountAsync(account);
            db.Note(AccountAct.PasswordSet, account.Id, now);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return result;
    }

    /// <summary>Whether it is the password of the account; wrong ones count as when signing in.</summary>
    public async Task<bool> IsPasswordAsync(Account account, string password) =>
        password.Length <= PassphraseRules.Longest && (await signIn.CheckPasswordSignInAsync(account, SigningIn.Normal(password), lockoutOnFailure: true)).Succeeded;

    public async Task<IdentityResult> ChangePasswordAsync(Standing me, Account account, string current, string password)
    {
        var result = await Accounts.ChangePasswordAsync(account, SigningIn.Normal(current), SigningIn.Normal(password));
        return result.Succeeded ? await KeepAsync(me, account, AccountAct.PasswordChanged, me.HasSecondFactor) : result;
    }

    /// <summary>The key to type into an authenticator, made at the first question.</summary>
    public async Task<string> KeyAsync(Standing me, Account account)
    {
        if (await Accounts.GetAuthenticatorKeyAsync(account) is { Length: > 0 } key)
        {
            return key;
        }

        await Accounts.ResetAuthenticatorKeyAsync(account);
        await db.KeepSessionAsync(me.Session, account, me.HasSecondFactor);
        return (await Accounts.GetAuthenticatorKeyAsync(account))!;
    }

    /// <summary>Sets the authenticator up, when the code is its own. Gives recovery codes; null when it is not.</summary>
    public async Task<IReadOnlyList<string>?> SetSecondFactorAsync(Standing me, Account account, string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (account.TwoFactorEnabled || !await Accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            return null;
        }

        await Accounts.SetTwoFactorEnabledAsync(account, true);
        await KeepAsync(me, account, AccountAct.SecondFactorSet, hasSecondFactor: true);
        return await MakeRecoveryCodesAsync(account);
    }

    public async Task<IReadOnlyList<string>> MakeRecoveryCodesAsync(Account account)
    {
        var codes = RecoveryCodes.Make();
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, codes.Select(RecoveryCodes.HashOf), CancellationToken.None);
        await Accounts.UpdateAsync(account);
        db.Note(AccountAct.RecoveryCodesMade, account.Id, clock.GetUtcNow());
        await db.SaveChangesAsync();
        return codes;
    }

    public async Task RemoveSecondFactorAsync(Standing me, Account account)
    {
        await ForgetSecondFactorAsync(account);
        await KeepAsync(me, account, AccountAct.SecondFactorRemoved, hasSecondFactor: false);
    }

    public Task<IList<UserPasskeyInfo>> PasskeysAsync(Account account) => Accounts.GetPasskeysAsync(account);

    public async Task AddPasskeyAsync(Standing me, Account account, UserPasskeyInfo passkey)
    {
        await Accounts.AddOrUpdatePasskeyAsync(account, passkey);
        await KeepAsync(me, account, AccountAct.PasskeyAdded, hasSecondFactor: true);
    }

    public async Task RemovePasskeyAsync(Standing me, Account account, byte[] id)
    {
        await Accounts.RemovePasskeyAsync(account, id);
        await KeepAsync(me, account, AccountAct.PasskeyRemoved, me.HasSecondFactor);
    }

    public async Task EndSessionAsync(Standing me, Guid session)
    {
        if (await db.EndSessionAsync(session, me.Account, clock.GetUtcNow()))
        {
            db.Note(session == me.Session ? AccountAct.SignedOut : AccountAct.SessionEnded, me.Account, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
    }

    private async Task ForgetSecondFactorAsync(Account account)
    {
        await Accounts.SetTwoFactorEnabledAsync(account, false);
        await db.UserTokens.Where(token => token.UserId == account.Id).ExecuteDeleteAsync();
        db.ChangeTracker.Entries<IdentityUserToken<Guid>>().ToList().ForEach(token => token.State = EntityState.Detached);
    }

    private async Task<IdentityResult> KeepAsync(Standing me, Account account, AccountAct act, bool hasSecondFactor)
    {
        db.Note(act, account.Id, clock.GetUtcNow());
        await db.SaveChangesAsync();
        await db.KeepSessionAsync(me.Session, account, hasSecondFactor);
        return IdentityResult.Success;
    }
}
