using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Web.Editing.Users;

/// <summary>The log of sign-ins and administration, the newest first.</summary>
public sealed partial class UserLogPage : RoomPage
{
    private const int PageSize = 100;

    private static readonly AccountAct[] OfAdministrators = [AccountAct.Created, AccountAct.LinkMade, AccountAct.RoleChanged, AccountAct.Disabled, AccountAct.Enabled];

    private IReadOnlyList<Line>? _lines;
    private bool _isAway;

    /// <summary>The number of the line before which it goes on.</summary>
    [SupplyParameterFromQuery]
    public long? Before { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _isAway = false;
            await ReadAsync();
        }
        catch (RuleBrokenException)
        {
            _isAway = true;
        }
    }

    private Task<bool> ReadAsync() => ActAsync((services, _, _) => ReadAsync(services.GetRequiredService<AccountDb>()));

    private async Task ReadAsync(AccountDb db) => _lines = await (
        from line in db.Log.AsNoTracking()
        where Before == null || line.Id < Before
        orderby line.Id descending
        select new Line(
            line.Id,
            line.At,
            line.Act,
            line.Detail,
            db.Users.Where(account => account.Id == line.AccountId).Select(account => account.UserName).SingleOrDefault(),
            db.Users.Where(account => account.Id == line.By).Select(account => account.UserName).SingleOrDefault()))
        .Take(PageSize).ToListAsync();

    private static bool IsOwn(AccountAct act) => !OfAdministrators.Contains(act);

    private sealed record Line(long Id, DateTimeOffset At, AccountAct Act, string? Detail, string? Account, string? By);
}
