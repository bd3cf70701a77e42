using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>The second factors of one's own account. Whoever adds one goes on in a new session; all others of theirs end, also when one is removed.</summary>
internal sealed class OwnFactors(SignInManager<Account> signIn, IUserStore<Account> store, OwnTurn turn, OfferedKeys offered, AccountDb db, TimeProvider clock)
{
    private UserManager<Account> Accounts => signIn.UserManager;

    /// <summary>A key for an authenticator, as text and sealed.</summary>
    public (string Key, string Seal) Offer(Standing me)
    {
        var key = Accounts.GenerateNewAuthenticatorKey();
        return (key, offered.Seal(me, key));
    }

    /// <summary>The key that was offered; null when it is too old.</summary>
    public string? Offered(Standing me, string seal) => offered.Open(me, seal);

    /// <summary>Sets an authenticator up, when the code is of its key. Gives recovery codes; null when it is not.</summary>
    public Task<IReadOnlyList<string>?> SetAuthenticatorAsync(Standing me, string key, string code) => turn.TakeForFactorsAsync<IReadOnlyList<string>?>(me, async (now, account) =>
    {
        var digits = TimeCode.Typed(code);
        var step = TimeCode.StepsAt(clock.GetUtcNow()).FirstOrDefault(step => TimeCode.Of(key, step) == digits);
        if (account.TwoFactorEnabled || step <= account.LastCodeStep)
        {
            return null;
        }

        account.LastCodeStep = step;
        await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, CancellationToken.None);
        (await Accounts.SetTwoFactorEnabledAsync(account, true)).MustBeStored();
        db.Note(AccountAct.SecondFactorSet, account.Id, clock.GetUtcNow());
        var codes = await RecoveryCodesForAsync(account);
        await BeginAnewAsync(now, account, SessionCookie.Code);
        return codes;
    });

    public Task<IReadOnlyList<string>> MakeRecoveryCodesAsync(Standing me) => turn.TakeForFactorsAsync(me, (_, account) => RecoveryCodesForAsync(account));

    public Task RemoveAuthenticatorAsync(Standing me) => turn.TakeForFactorsAsync(me, async (now, account) =>
    {
        await Accounts.ForgetAuthenticatorAsync(db, account);
        db.Note(AccountAct.SecondFactorRemoved, account.Id, clock.GetUtcNow());
        await db.KeepSessionAsync(now.Session, account, hasSecondFactor: false);
        return true;
    });

    public Task AddPasskeyAsync(Standing me, UserPasskeyInfo passkey) => turn.TakeForFactorsAsync(me, async (now, account) =>
    {
        (await Accounts.AddOrUpdatePasskeyAsync(account, passkey)).MustBeStored();
        (await Accounts.UpdateSecurityStampAsync(account)).MustBeStored();
        db.Note(AccountAct.PasskeyAdded, account.Id, clock.GetUtcNow());
        await BeginAnewAsync(now, account, SessionCookie.Passkey);
        return true;
    });

    public Task NamePasskeyAsync(Standing me, byte[] id, string name) => turn.TakeForFactorsAsync(me, async (_, account) =>
    {
        if (await Accounts.GetPasskeyAsync(account, id) is not { } passkey)
        {
            return false;
        }

        passkey.Name = name;
        (await Accounts.AddOrUpdatePasskeyAsync(account, passkey)).MustBeStored();
        return true;
    });

    public Task RemovePasskeyAsync(Standing me, byte[] id) => turn.TakeForFactorsAsync(me, async (now, account) =>
    {
        if (await Accounts.GetPasskeyAsync(account, id) is null)
        {
            return false;
        }

        (await Accounts.RemovePasskeyAsync(account, id)).MustBeStored();
        (await Accounts.UpdateSecurityStampAsync(account)).MustBeStored();
        db.Note(AccountAct.PasskeyRemoved, account.Id, clock.GetUtcNow());
        await db.KeepSessionAsync(now.Session, account, now.HasSecondFactor);
        return true;
    });

    private async Task<IReadOnlyList<string>> RecoveryCodesForAsync(Account account)
    {
        var codes = RecoveryCodes.Make();
        await ((IUserTwoFactorRecoveryCodeStore<Account>)store).ReplaceCodesAsync(account, codes.Select(RecoveryCodes.HashOf), CancellationToken.None);
        (await Accounts.UpdateAsync(account)).MustBeStored();
        db.Note(AccountAct.RecoveryCodesMade, account.Id, clock.GetUtcNow());
        return codes;
    }

    // the number by which a session without the factor was known is worth nothing afterwards
    private Task BeginAnewAsync(Standing now, Account account, string method) => signIn.SignInWithClaimsAsync(
        account,
        isPersistent: false,
        [new Claim(SessionCookie.Method, method), new Claim(SessionCookie.Replaces, now.Session.ToString())]);
}
