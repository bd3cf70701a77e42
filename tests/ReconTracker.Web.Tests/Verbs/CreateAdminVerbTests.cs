using ReconTracker.Data.Accounts;
using ReconTracker.Web.Tests.Accounts;

namespace ReconTracker.Web.Tests.Verbs;

/// <summary>The first administrator, and the one who lost the way in.</summary>
public sealed class CreateAdminVerbTests(SeededApp app)
{
    [Fact]
    public async Task CreateAdmin_OfANewName_PrintsALinkThatMakesAnAdministrator()
    {
        var database = await app.CreateBareDatabaseAsync();

        var (exitCode, output, error) = await Executable.RunAsync(database, "create-admin", "Rasha Aziz");

        (exitCode, error).ShouldBe((0, ""));
        output.Trim().ShouldMatch(@"^http://localhost:5080/account/welcome\?link=[\w-]{43}$");
        await using var served = SeededApp.Start(database);
        using var visitor = new Visitor(served, "10.9.9.9", "http");
        (await visitor.SendAsync(new Uri(output.Trim()).PathAndQuery, "choose", ("new", AccountsApp.Password), ("again", AccountsApp.Password))).Redirect.ShouldBe("/account/sign-in?chosen=1");
        (await visitor.SendAsync("/account/sign-in", "sign-in", ("name", "Rasha Aziz"), ("password", AccountsApp.Password))).Redirect.ShouldBe("/edit");
        (await visitor.OpenAsync("/edit/users")).Redirect.ShouldBe("/account/second-factor");
    }

    [Fact]
    public async Task CreateAdmin_OfANameThatIsThere_LetsItInAgainWithoutASecondFactor()
    {
        var database = await app.CreateDatabaseAsync(seeded: false);
        await using var db = AccountDbOptions.Connect(database);
        await db.InviteAsync("Sami", AccountRole.Editor, by: null, DateTimeOffset.UtcNow);

        (await Executable.RunAsync(database, "create-admin", "sami")).ExitCode.ShouldBe(0);

        db.ChangeTracker.Clear();
        db.Users.Single().Role.ShouldBe(AccountRole.Admin);
        db.Links.Count(link => link.Used == null).ShouldBe(1);
        db.Links.Single(link => link.Used == null).RemovesSecondFactor.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("‮evil")]
    [InlineData("<b>bold</b>")]
    [InlineData("a name that is far longer than forty signs, and so not a name")]
    public async Task CreateAdmin_OfWhatIsNoName_FailsWithOneSentence(string name)
    {
        var (exitCode, output, error) = await Executable.RunAsync(app.ConnectionString, "create-admin", name);

        (exitCode, output).ShouldBe((1, ""));
        error.Trim().ShouldNotContain("\n");
        error.ShouldStartWith("name: ");
    }

    [Fact]
    public async Task CreateAdmin_WithoutAName_IsExplained()
    {
        var (exitCode, _, error) = await Executable.RunAsync(null, "create-admin");

        exitCode.ShouldBe(2);
        error.ShouldStartWith("create-admin needs a NAME.\n");
    }
}
