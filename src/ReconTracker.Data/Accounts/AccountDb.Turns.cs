using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ReconTracker.Data.Accounts;

/// <summary>Turns: whoever does something to an account waits for those who are at it, and then sees what they have stored.</summary>
/// <remarks>Always in this order, so that no two wait for each other: administration, the account, its passkeys.</remarks>
public sealed partial class AccountDb
{
    // any number that no other program on the same database uses
    private const long AdministeringLock = 0x6163636F756E74; // "account"

    private const long OfTheAccount = 0;
    private const long OfItsPasskeys = 1;

    /// <summary>One attempt at a time for each name: guesses sent at once are counted like guesses sent one by one.</summary>
    /// <param name="name">The name, whether or not anybody has it.</param>
    /// <returns>A transaction that the caller commits.</returns>
    public Task<IDbContextTransaction> TakeTurnAsync(string name) => BeginAsync(name, OfTheAccount);

    /// <summary>The same for passkeys, apart: they do not wait for those who guess at the password.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A transaction that the caller commits.</returns>
    public Task<IDbContextTransaction> TakePasskeyTurnAsync(string name) => BeginAsync(name, OfItsPasskeys);

    /// <summary>A turn in which nobody signs in, in whatever way, and nobody else changes the account.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A transaction that the caller commits.</returns>
    public Task<IDbContextTransaction> TakeWholeTurnAsync(string name) => BeginAsync(name, OfTheAccount, OfItsPasskeys);

    /// <summary>An account as it is stored now, whatever this context knew of it.</summary>
    /// <param name="id">The account.</param>
    /// <returns>The account.</returns>
    public async Task<Account> CurrentAsync(Guid id)
    {
        var account = await Users.SingleAsync(account => account.Id == id).ConfigureAwait(false);
        await Entry(account).ReloadAsync().ConfigureAwait(false);
        return account;
    }

    private async Task<IDbContextTransaction> BeginAsync(string name, params long[] locks)
    {
        var turn = await Database.BeginTransactionAsync().ConfigureAwait(false);
        foreach (var one in locks)
        {
            await WaitAsync(name, one).ConfigureAwait(false);
        }

        return turn;
    }

    // within one of administration: the account's own turn too
    private async Task<Account> InTurnAsync(Guid id)
    {
        await WaitAsync(await Users.Where(account => account.Id == id).Select(account => account.UserName!).SingleAsync().ConfigureAwait(false), OfTheAccount).ConfigureAwait(false);
        return await CurrentAsync(id).ConfigureAwait(false);
    }

    private async Task WaitAsync(string name, long which) =>
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdministeringLock} # hashtextextended({Normalized(name)}, {which}))").ConfigureAwait(false);
}
