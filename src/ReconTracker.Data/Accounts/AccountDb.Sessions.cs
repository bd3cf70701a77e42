using Microsoft.EntityFrameworkCore;

namespace ReconTracker.Data.Accounts;

/// <summary>Sessions: whether they stand, and what ends them.</summary>
public sealed partial class AccountDb
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan KeptAfterwards = TimeSpan.FromDays(30);

    /// <summary>Whether a session stands: used in the last hours, not ended, its owner not disabled, password, role and second factor the same as when it began.</summary>
    /// <param name="session">The session's number.</param>
    /// <param name="now">The moment.</param>
    /// <param name="isUse">Whether its owner does something, which is noted as the last use.</param>
    /// <param name="cancellation">Stops asking.</param>
    /// <returns>What its owner may do; null when it does not stand.</returns>
    public async Task<Standing?> StandingAsync(Guid session, DateTimeOffset now, bool isUse = true, CancellationToken cancellation = default)
    {
        var lastUse = now - Session.Lasts;
        var found = await (from row in Sessions
                           join account in Users on row.AccountId equals account.Id
                           where row.Id == session && row.Ended == null && row.LastSeen > lastUse && !account.IsDisabled && row.Stamp == account.SecurityStamp
                           select new { Standing = new Standing(row.Id, account.Id, account.UserName!, account.Role, row.HasSecondFactor), row.LastSeen })
                          .SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (isUse && found is not null && now - found.LastSeen > SeenEvery)
        {
            await Sessions.Where(row => row.Id == session).ExecuteUpdateAsync(row => row.SetProperty(seen => seen.LastSeen, now), cancellation).ConfigureAwait(false);
        }

        return found?.Standing;
    }

    /// <summary>The sessions of an account that stand, the last used first.</summary>
    /// <param name="account">The account.</param>
    /// <param name="now">The moment.</param>
    /// <returns>A query.</returns>
    public IQueryable<Session> StandingSessions(Guid account, DateTimeOffset now) => Sessions
        .Where(session => session.AccountId == account && session.Ended == null && session.LastSeen > now - Session.Lasts && Users.Any(user => user.Id == account && user.SecurityStamp == session.Stamp))
        .OrderByDescending(session => session.LastSeen);

    /// <summary>Begins a session, and forgets those, anybody's, that were not used for thirty days; the caller saves.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="agent">Browser and system.</param>
    /// <param name="hasSecondFactor">Whether a second factor was shown.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The session.</returns>
    public async Task<Session> BeginSessionAsync(Account account, string agent, bool hasSecondFactor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(account);
        var forgotten = now - KeptAfterwards;
        await Sessions.Where(session => session.LastSeen < forgotten).ExecuteDeleteAsync().ConfigureAwait(false);
        var begun = new Session { AccountId = account.Id, Created = now, LastSeen = now, Agent = agent, HasSecondFactor = hasSecondFactor, Stamp = account.SecurityStamp! };
        Sessions.Add(begun);

        // not through the account: a guess at its password, counted at the same moment, must not keep its owner out
        await Users.Where(row => row.Id == account.Id).ExecuteUpdateAsync(row => row.SetProperty(seen => seen.LastSignIn, now)).ConfigureAwait(false);
        return begun;
    }

    /// <summary>Lets one session go on after its owner changed password or second factor; all others of theirs end.</summary>
    /// <param name="session">The session in which it was changed.</param>
    /// <param name="account">Its owner, as changed.</param>
    /// <param name="hasSecondFactor">Whether a second factor was shown in it.</param>
    /// <returns>When it is stored.</returns>
    public Task KeepSessionAsync(Guid session, Account account, bool hasSecondFactor) => Sessions.Where(row => row.Id == session)
        .ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Stamp, account.SecurityStamp).SetProperty(kept => kept.HasSecondFactor, hasSecondFactor));

    /// <summary>Ends a session of an account.</summary>
    /// <param name="session">The session.</param>
    /// <param name="account">Whose it must be.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Whether it stood.</returns>
    public async Task<bool> EndSessionAsync(Guid session, Guid account, DateTimeOffset now) => await Sessions
        .Where(row => row.Id == session && row.AccountId == account && row.Ended == null)
        .ExecuteUpdateAsync(row => row.SetProperty(ended => ended.Ended, now)).ConfigureAwait(false) > 0;
}
