using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Accounts;

/// <summary>What administrators do to accounts: each act and its line in the log in one transaction.</summary>
/// <remarks>A rule that is broken is told with a word as its path, for those who say it in another language: <c>name</c>, <c>name_taken</c>, <c>last_admin</c>, <c>own_account</c>.</remarks>
public sealed partial class AccountDb
{
    /// <summary>Makes an account and a link with which its owner chooses a password.</summary>
    /// <param name="name">The public name.</param>
    /// <param name="role">What they may do.</param>
    /// <param name="by">Who invites; null at the server's command line.</param>
    /// <param name="now">The moment.</param>
    /// <returns>What stands in the link.</returns>
    /// <exception cref="RuleBrokenException">The name is taken, or is not a name.</exception>
    public Task<string> InviteAsync(string name, AccountRole role, Guid? by, DateTimeOffset now) => InOneActAsync(async () =>
    {
        var account = new Account { Id = Guid.CreateVersion7(), UserName = Checked(name), Role = role, Created = now, LockoutEnabled = true, SecurityStamp = NewStamp() };
        account.NormalizedUserName = Normalized(account.UserName);
        if (await Users.AnyAsync(other => other.NormalizedUserName == account.NormalizedUserName).ConfigureAwait(false))
        {
            throw new RuleBrokenException("name_taken", $"There is an account {account.UserName} already.");
        }

        Users.Add(account);
        Note(AccountAct.Created, account.Id, now, by, Vocabulary.Code(role));
        return MakeLink(account, removesSecondFactor: false, by, now);
    });

    /// <summary>For whoever stands at the server: a new administrator, or the one of that name let in again without a second factor.</summary>
    /// <param name="name">The public name.</param>
    /// <param name="now">The moment.</param>
    /// <returns>What stands in the link.</returns>
    /// <exception cref="RuleBrokenException">It is not a name.</exception>
    public async Task<string> CreateAdminAsync(string name, DateTimeOffset now)
    {
        var normalized = Normalized(Checked(name));
        var known = await Users.SingleOrDefaultAsync(account => account.NormalizedUserName == normalized).ConfigureAwait(false);
        if (known is null)
        {
            return await InviteAsync(name, AccountRole.Admin, by: null, now).ConfigureAwait(false);
        }

        await ChangeRoleAsync(known.Id, AccountRole.Admin, by: null, now).ConfigureAwait(false);
        await DisableAsync(known.Id, isDisabled: false, by: null, now).ConfigureAwait(false);
        return await MakeLinkAsync(known.Id, removesSecondFactor: true, by: null, now).ConfigureAwait(false);
    }

    /// <summary>Makes a link with which the owner of an account chooses another password; links made before are void.</summary>
    /// <param name="id">The account.</param>
    /// <param name="removesSecondFactor">Whether using it also removes authenticator, recovery codes and passkeys.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="now">The moment.</param>
    /// <returns>What stands in the link.</returns>
    public Task<string> MakeLinkAsync(Guid id, bool removesSecondFactor, Guid? by, DateTimeOffset now) => InOneActAsync(async () =>
    {
        var account = await InTurnAsync(id).ConfigureAwait(false);
        await Links.Where(link => link.AccountId == id && link.Used == null).ExecuteUpdateAsync(link => link.SetProperty(row => row.Used, now)).ConfigureAwait(false);
        return MakeLink(account, removesSecondFactor, by, now);
    });

    /// <summary>Gives an account another role. Its sessions end.</summary>
    /// <param name="id">The account.</param>
    /// <param name="role">What they may do from now on.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">The moment.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">It is the last administrator who can sign in, or an administrator's own account.</exception>
    public Task ChangeRoleAsync(Guid id, AccountRole role, Guid? by, DateTimeOffset now) => InOneActAsync(async () =>
    {
        var account = await InTurnAsync(id).ConfigureAwait(false);
        if (account.Role != role)
        {
            await KeepAnAdminAsync(account, role == AccountRole.Admin, by).ConfigureAwait(false);
            Note(AccountAct.RoleChanged, id, now, by, $"{Vocabulary.Code(account.Role)} > {Vocabulary.Code(role)}");
            account.Role = role;
            Renew(account);
        }

        return 0;
    });

    /// <summary>Keeps someone out, or lets them in again. When they are kept out, their sessions end and their links are void.</summary>
    /// <param name="id">The account.</param>
    /// <param name="isDisabled">Whether they are kept out.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">The moment.</param>
    /// <returns>When it is stored.</returns>
    /// <exception cref="RuleBrokenException">It is the last administrator who can sign in, or an administrator's own account.</exception>
    public Task DisableAsync(Guid id, bool isDisabled, Guid? by, DateTimeOffset now) => InOneActAsync(async () =>
    {
        var account = await InTurnAsync(id).ConfigureAwait(false);
        if (account.IsDisabled != isDisabled)
        {
            await KeepAnAdminAsync(account, !isDisabled, by).ConfigureAwait(false);
            Note(isDisabled ? AccountAct.Disabled : AccountAct.Enabled, id, now, by);
            account.IsDisabled = isDisabled;
            Renew(account);
            await Links.Where(link => link.AccountId == id && link.Used == null).ExecuteUpdateAsync(link => link.SetProperty(row => row.Used, now)).ConfigureAwait(false);
        }

        return 0;
    });

    /// <summary>Adds a line to the log; the caller saves.</summary>
    /// <param name="act">What.</param>
    /// <param name="account">Whose account.</param>
    /// <param name="now">The moment.</param>
    /// <param name="by">Who did it, when it was not the owner.</param>
    /// <param name="detail">A few words of ours; what is longer than the log holds is cut.</param>
    public void Note(AccountAct act, Guid? account, DateTimeOffset now, Guid? by = null, string? detail = null) =>
        Log.Add(new AccountLogEntry { Act = act, AccountId = account, At = now, By = by, Detail = detail is { Length: > AccountLogEntry.MaxDetail } ? detail[..AccountLogEntry.MaxDetail] : detail });

    /// <summary>A user name as it is looked up.</summary>
    /// <param name="name">As it was typed.</param>
    /// <returns>The same, whatever its capitals.</returns>
    public static string Normalized(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Normalize().ToUpperInvariant();
    }

    // one at a time: two administrators cannot take each other's role away at the same moment
    private async Task<T> InOneActAsync<T>(Func<Task<T>> act)
    {
        await using var transaction = await Database.BeginTransactionAsync().ConfigureAwait(false);
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdministeringLock})").ConfigureAwait(false);
        var result = await act().ConfigureAwait(false);
        await SaveChangesAsync().ConfigureAwait(false);
        await transaction.CommitAsync().ConfigureAwait(false);
        return result;
    }

    private static string Checked(string name)
    {
        try
        {
            var line = PlainText.NormalizeLine(name, Account.MaxName);
            return NameShape().IsMatch(line)
                ? line
                : throw new FormatException("A user name is made of letters, digits, spaces and . - _ ' and begins with a letter or digit.");
        }
        catch (FormatException problem)
        {
            throw new RuleBrokenException("name", problem.Message);
        }
    }

    // the two joiners shape Arabic words; PlainText lets them stand nowhere else
    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{M}\p{N} .\-_'\u200C\u200D]*$")]
    private static partial Regex NameShape();

    // nobody shuts the door behind themselves; and an administrator who has never set up a second factor could not open it
    private async Task KeepAnAdminAsync(Account account, bool staysAdmin, Guid? by)
    {
        if (account is not { Role: AccountRole.Admin, IsDisabled: false } || staysAdmin)
        {
            return;
        }

        if (account.Id == by)
        {
            throw new RuleBrokenException("own_account", "An administrator does not take this from themselves: another one has to.");
        }

        var admins = Users.Where(admin => admin.Role == AccountRole.Admin && !admin.IsDisabled);
        var able = admins.Where(admin => admin.TwoFactorEnabled || UserPasskeys.Any(passkey => passkey.UserId == admin.Id));
        var isAble = await able.AnyAsync(admin => admin.Id == account.Id).ConfigureAwait(false);
        if (!await (isAble ? able : admins).AnyAsync(other => other.Id != account.Id).ConfigureAwait(false))
        {
            throw new RuleBrokenException("last_admin", $"{account.UserName} is the last administrator: make another one first.");
        }
    }

    private string MakeLink(Account account, bool removesSecondFactor, Guid? by, DateTimeOffset now)
    {
        var secret = OneTimeLink.NewSecret();
        Links.Add(new OneTimeLink { AccountId = account.Id, Hash = OneTimeLink.HashOf(secret), Created = now, Expires = now + OneTimeLink.Lasts, RemovesSecondFactor = removesSecondFactor });
        Note(AccountAct.LinkMade, account.Id, now, by, removesSecondFactor ? "removes the second factor" : null);
        return secret;
    }

    // sessions end, and whoever read the account before writes nothing of it back
    private static void Renew(Account account) => (account.SecurityStamp, account.ConcurrencyStamp) = (NewStamp(), NewStamp());

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
