using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>What two do to one account at the same moment: nothing that an administrator did is undone.</summary>
public sealed class TurnsTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Waiting = "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND NOT l.granted AND a.datname = current_database()";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Account_ReadBeforeAnAdministratorChangedIt_IsNotWrittenBack(bool isDisabled)
    {
        var name = $"Stale {isDisabled}";
        await app.HasAsync(name, AccountRole.Reviewer);
        await using var scope = app.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var read = (await accounts.FindByNameAsync(name))!;
        await using var db = app.Connect();
        await (isDisabled ? db.DisableAsync(read.Id, isDisabled: true, by: null, DateTimeOffset.UtcNow) : db.ChangeRoleAsync(read.Id, AccountRole.Editor, by: null, DateTimeOffset.UtcNow));

        (await accounts.UpdateAsync(read)).Succeeded.ShouldBeFalse();

        var stored = await db.CurrentAsync(read.Id);
        (stored.IsDisabled, stored.Role).ShouldBe(isDisabled ? (true, AccountRole.Reviewer) : (false, AccountRole.Editor));
    }

    [Fact]
    public async Task OwnAct_WaitingWhileTheAccountIsDisabled_ChangesNothing()
    {
        var person = await app.SignedInAsync("Widad");
        var page = (await person.Visitor.OpenAsync("/account/second-factor")).Page!;
        var key = page.GetElementById("key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var code = TimeCode.Of(key, TimeCode.StepsAt(DateTimeOffset.UtcNow).First());
        await using var db = app.Connect();
        Task<Visitor.Seen> act;
        await using (var turn = await db.TakeTurnAsync("Widad"))
        {
            act = person.Visitor.SendAsync((IHtmlFormElement)page.GetElementById("second")!, ("code", code));
            await WaitingAsync(1);
            await db.Users.Where(account => account.UserName == "Widad")
                .ExecuteUpdateAsync(account => account.SetProperty(row => row.IsDisabled, true).SetProperty(row => row.SecurityStamp, "another"));
            await turn.CommitAsync();
        }

        (await act).Status.ShouldBe(HttpStatusCode.Unauthorized);

        var stored = await db.Users.AsNoTracking().SingleAsync(account => account.UserName == "Widad");
        (stored.IsDisabled, stored.TwoFactorEnabled, stored.SecurityStamp).ShouldBe((true, false, "another"));
    }

    [Fact]
    public async Task Disabling_WhileSomeoneSignsIn_WaitsForThem()
    {
        await app.HasAsync("Yunus");
        await using var other = app.Connect();
        var id = await other.Users.Where(account => account.UserName == "Yunus").Select(account => account.Id).SingleAsync();
        await using var db = app.Connect();
        Task disabling;
        await using (var turn = await db.TakeTurnAsync("Yunus"))
        {
            disabling = other.DisableAsync(id, isDisabled: true, by: null, DateTimeOffset.UtcNow);
            await WaitingAsync(1);
            await db.Users.Where(account => account.Id == id).ExecuteUpdateAsync(account => account.SetProperty(row => row.AccessFailedCount, 3).SetProperty(row => row.ConcurrencyStamp, "of the sign-in"));
            await turn.CommitAsync();
        }

        await disabling;

        var stored = await db.CurrentAsync(id);
        (stored.IsDisabled, stored.AccessFailedCount).ShouldBe((true, 3));
    }

    private Task WaitingAsync(int count) => Until.HoldsAsync(async () => (await new Data.Editor(app.App.ConnectionString).QueryAsync(Waiting)).Count == count);
}
