using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>What people do to their own account, one after the other, on the account as it is stored, and whole or not at all. A session that ended while it waited does nothing.</summary>
internal sealed class OwnTurn(AccountDb db, TimeProvider clock)
{
    public async Task<T> TakeAsync<T>(Standing me, Func<Standing, Account, Task<T>> act)
    {
        await using var turn = await db.TakeWholeTurnAsync(me.Name);
        var account = await db.CurrentAsync(me.Account);
        var now = await db.StandingAsync(me.Session, clock.GetUtcNow()) ?? throw new BadHttpRequestException("The session has ended.", StatusCodes.Status401Unauthorized);
        var result = await act(now, account);
        await db.SaveChangesAsync();
        await turn.CommitAsync();
        return result;
    }

    /// <summary>The same for what says how one signs in.</summary>
    public Task<T> TakeForFactorsAsync<T>(Standing me, Func<Standing, Account, Task<T>> act) => TakeAsync(me, async (now, account) => await MayChangeFactorsAsync(now, account.TwoFactorEnabled)
        ? await act(now, account)
        : throw new BadHttpRequestException("A second factor comes first.", StatusCodes.Status403Forbidden));

    /// <summary>Whether a session may say how its owner signs in. Where there is a factor, it must have been shown: else the password alone could make another, and the factor would guard nothing.</summary>
    public async Task<bool> MayChangeFactorsAsync(Standing me) => await MayChangeFactorsAsync(me, await db.Users.AnyAsync(account => account.Id == me.Account && account.TwoFactorEnabled));

    private async Task<bool> MayChangeFactorsAsync(Standing me, bool hasAuthenticator) =>
        me.HasSecondFactor || !hasAuthenticator && !await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == me.Account);
}
