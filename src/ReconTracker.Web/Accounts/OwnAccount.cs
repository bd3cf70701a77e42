using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Accounts;

/// <summary>One's own account: its password, which ends all sessions but the one in which it is changed, and its sessions.</summary>
internal sealed class OwnAccount(UserManager<Account> accounts, OwnTurn turn, AccountDb db, TimeProvider clock)
{
    public async Task<Account> FindAsync(Standing me) => await accounts.FindByIdAsync(me.Account.ToString()) ?? throw new InvalidOperationException("Nobody is signed in.");

    public Task<IList<UserPasskeyInfo>> PasskeysAsync(Account account) => accounts.GetPasskeysAsync(account);

    /// <summary>The sessions that stand, the last used first.</summary>
    public Task<List<Session>> SessionsAsync(Standing me) => db.StandingSessions(me.Account, clock.GetUtcNow()).AsNoTracking().ToListAsync();

    public Task<IdentityResult> ChangePasswordAsync(Standing me, string current, string password) => turn.TakeAsync(me, async (now, account) =>
    {
        var result = await accounts.ChangePasswordAsync(account, SigningIn.Normal(current), SigningIn.Normal(password));
        if (result.Succeeded)
        {
            db.Note(AccountAct.PasswordChanged, account.Id, clock.GetUtcNow());
            await db.KeepSessionAsync(me.Session, account, now.HasSecondFactor);
        }

        return result;
    });

    public async Task EndSessionAsync(Standing me, Guid session)
    {
        if (await db.EndSessionAsync(session, me.Account, clock.GetUtcNow()))
        {
            db.Note(session == me.Session ? AccountAct.SignedOut : AccountAct.SessionEnded, me.Account, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
    }
}
