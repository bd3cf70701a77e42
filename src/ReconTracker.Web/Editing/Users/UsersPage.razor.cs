using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Users;

/// <summary>Who may come in, and what they may do.</summary>
public sealed partial class UsersPage : RoomPage
{
    private readonly Dictionary<Guid, AccountRole> _chosen = [];
    private IReadOnlyList<User>? _users;
    private (string Name, string Address)? _link;
    private Guid _me;
    private string? _refusal;
    private string _name = "";
    private AccountRole _role;

    protected override Task OnInitializedAsync() => DoAsync((_, _, _) => Task.CompletedTask);

    // the browser asks for a name; without one it was clicked twice, and the link is shown once only
    private Task InviteAsync() => _name.Length == 0 ? Task.CompletedTask : DoAsync(async (db, me, now) =>
    {
        _link = Link(_name, await db.InviteAsync(_name, _role, me.Account, now));
        _name = "";
    });

    private Task ResetAsync(User user, bool removesSecondFactor) => DoAsync(async (db, me, now) =>
        _link = Link(user.Name, await db.MakeLinkAsync(user.Id, removesSecondFactor, me.Account, now)));

    private void Choose(User user, ChangeEventArgs change) => _chosen[user.Id] = Vocabulary.Parse<AccountRole>((string)change.Value!);

    private AccountRole Chosen(User user) => _chosen.GetValueOrDefault(user.Id, user.Role);

    private Task ChangeRoleAsync(User user) => DoAsync((db, me, now) => db.ChangeRoleAsync(user.Id, Chosen(user), me.Account, now));

    private Task DisableAsync(User user, bool isDisabled) => DoAsync((db, me, now) => db.DisableAsync(user.Id, isDisabled, me.Account, now));

    private Task DoAsync(Func<AccountDb, Standing, DateTimeOffset, Task> act) => OnceAsync(async () =>
    {
        (_link, _refusal) = (null, null);
        await TryAsync(act);

        // what is shown is what is stored, also after a refusal
        _users = null;
        _chosen.Clear();
        StateHasChanged();
        await TryAsync(async (db, me, _) => (_me, _users) = (me.Account, await db.Users.AsNoTracking().OrderBy(account => account.NormalizedUserName)
            .Select(account => new User(account.Id, account.UserName!, account.Role, account.IsDisabled, account.TwoFactorEnabled || db.UserPasskeys.Any(passkey => passkey.UserId == account.Id), account.LastSignIn))
            .ToListAsync()));
    });

    private async Task TryAsync(Func<AccountDb, Standing, DateTimeOffset, Task> act)
    {
        try
        {
            await ActAsync((services, me, now) => act(services.GetRequiredService<AccountDb>(), me, now));
        }
        catch (RuleBrokenException rule)
        {
            _refusal = rule.Path;
        }
    }

    private (string Name, string Address) Link(string name, string secret) => (name, new Uri(new Uri(Location.BaseUri), Links.Account.Welcome(secret)).ToString());

    private sealed record User(Guid Id, string Name, AccountRole Role, bool IsDisabled, bool HasSecondFactor, DateTimeOffset? LastSignIn);
}
