using ReconTracker.Data.Accounts;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>What administrators may do to accounts, and what nobody may.</summary>
public sealed class AdministrationTests(SeededApp app)
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    [Fact]
    public async Task LastAdministrator_DemotedOrDisabled_Stays()
    {
        var (database, ids) = await HasAsync(("Amal", AccountRole.Admin), ("Bilal", AccountRole.Admin), ("Carim", AccountRole.Reviewer));
        await using var db = AccountDbOptions.Connect(database);
        await new Data.Editor(database).ExecuteAsync("UPDATE account.accounts SET two_factor_enabled = true WHERE user_name = 'Amal'");

        // the other one has an account, but never set up what administrators sign in with
        (await Should.ThrowAsync<RuleBrokenException>(() => db.ChangeRoleAsync(ids[0], AccountRole.Reviewer, ids[1], Now))).Path.ShouldBe("last_admin");
        await db.DisableAsync(ids[1], isDisabled: true, ids[0], Now);
        (await Should.ThrowAsync<RuleBrokenException>(() => db.DisableAsync(ids[0], isDisabled: true, by: null, Now))).Path.ShouldBe("last_admin");

        db.ChangeTracker.Clear();
        var amal = await db.Users.FindAsync(ids[0]);
        (amal!.Role, amal.IsDisabled).ShouldBe((AccountRole.Admin, false));
    }

    [Fact]
    public async Task Administrator_WhoDemotesOrDisablesThemselves_Stays()
    {
        var (database, ids) = await HasAsync(("Amal", AccountRole.Admin), ("Bilal", AccountRole.Admin));
        await HaveSecondFactorsAsync(database);
        await using var db = AccountDbOptions.Connect(database);

        (await Should.ThrowAsync<RuleBrokenException>(() => db.ChangeRoleAsync(ids[0], AccountRole.Reviewer, ids[0], Now))).Path.ShouldBe("own_account");
        (await Should.ThrowAsync<RuleBrokenException>(() => db.DisableAsync(ids[0], isDisabled: true, ids[0], Now))).Path.ShouldBe("own_account");
        await db.DisableAsync(ids[0], isDisabled: true, ids[1], Now);

        (await AccountDbOptions.Connect(database).Users.FindAsync(ids[0]))!.IsDisabled.ShouldBeTrue();
    }

    [Fact]
    public async Task TwoAdministrators_WhoDemoteEachOtherAtOnce_LeaveOne()
    {
        var (database, ids) = await HasAsync(("Amal", AccountRole.Admin), ("Bilal", AccountRole.Admin));
        await HaveSecondFactorsAsync(database);

        await Task.WhenAll(ids.Select(async id =>
        {
            await using var db = AccountDbOptions.Connect(database);
            try
            {
                await db.ChangeRoleAsync(id, AccountRole.Editor, by: null, Now);
            }
            catch (RuleBrokenException)
            {
                // the second of the two
            }
        }));

        await using var after = AccountDbOptions.Connect(database);
        after.Users.Count(account => account.Role == AccountRole.Admin).ShouldBe(1);
    }

    [Theory]
    [InlineData("amal", "name_taken")]
    [InlineData("AMAL", "name_taken")]
    [InlineData("", "name")]
    [InlineData("<script>", "name")]
    [InlineData("a‮b", "name")]
    public async Task Invitation_OfANameThatIsTakenOrNone_StoresNothing(string name, string rule)
    {
        var (database, _) = await HasAsync(("Amal", AccountRole.Admin));
        await using var db = AccountDbOptions.Connect(database);

        (await Should.ThrowAsync<RuleBrokenException>(() => db.InviteAsync(name, AccountRole.Editor, by: null, Now))).Path.ShouldBe(rule);

        (await new Data.Editor(database).QueryAsync("SELECT user_name FROM account.accounts")).ShouldBe(["Amal"]);
    }

    [Fact]
    public async Task Disabling_VoidsTheLink()
    {
        var (database, ids) = await HasAsync(("Dima", AccountRole.Editor));
        await using var db = AccountDbOptions.Connect(database);
        await db.DisableAsync(ids[0], isDisabled: true, by: null, Now);
        await db.DisableAsync(ids[0], isDisabled: false, by: null, Now);

        db.Links.Count(link => link.Used == null).ShouldBe(0);
    }

    [Fact]
    public async Task Acts_OfAdministrators_AreLoggedWithWhoDidThem()
    {
        var (database, ids) = await HasAsync(("Amal", AccountRole.Admin), ("Emil", AccountRole.Editor));
        await using var db = AccountDbOptions.Connect(database);

        await db.ChangeRoleAsync(ids[1], AccountRole.Reviewer, ids[0], Now);
        await db.DisableAsync(ids[1], isDisabled: true, ids[0], Now);
        await db.DisableAsync(ids[1], isDisabled: false, ids[0], Now);
        await db.MakeLinkAsync(ids[1], removesSecondFactor: true, ids[0], Now);

        db.Log.Where(line => line.By == ids[0] && line.AccountId == ids[1]).OrderBy(line => line.Id).Select(line => line.Act).ToList()
            .ShouldBe([AccountAct.RoleChanged, AccountAct.Disabled, AccountAct.Enabled, AccountAct.LinkMade]);
    }

    private async Task<(string Database, IReadOnlyList<Guid> Ids)> HasAsync(params (string Name, AccountRole Role)[] people)
    {
        var database = await app.CreateDatabaseAsync(seeded: false);
        await using var db = AccountDbOptions.Connect(database);
        foreach (var (name, role) in people)
        {
            await db.InviteAsync(name, role, by: null, Now);
        }

        return (database, [.. people.Select(person => db.Users.Single(account => account.UserName == person.Name).Id)]);
    }

    private static Task HaveSecondFactorsAsync(string database) => new Data.Editor(database).ExecuteAsync("UPDATE account.accounts SET two_factor_enabled = true");
}
