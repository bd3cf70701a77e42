using ReconTracker.Data.Accounts;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>One application for the tests of a class; each makes accounts of its own. It stands behind a proxy that tells from where a request comes, so that visitors have addresses.</summary>
public sealed class AccountsApp(SeededApp seeded) : IAsyncLifetime
{
    /// <summary>A password that nobody else would try.</summary>
    public const string Password = "violet anchovy tractor";

    private int _visitors;

    internal SeededApp.OwnApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync() => App = await seeded.StartAsync(seeded: false, ("ForwardedHeaders_Enabled", "true"));

    public ValueTask DisposeAsync() => App.DisposeAsync();

    internal AccountDb Connect() => AccountDbOptions.Connect(App.ConnectionString);

    /// <summary>Someone with a browser and an address of their own.</summary>
    internal Visitor Visit(string scheme = "http") => new(App, $"10.1.{Interlocked.Increment(ref _visitors) / 250}.{_visitors % 250}", scheme);

    /// <summary>A new account with the password, whose owner is not signed in.</summary>
    internal async Task<Person> HasAsync(string name, AccountRole role = AccountRole.Editor)
    {
        await using var db = Connect();
        var secret = await db.InviteAsync(name, role, by: null, DateTimeOffset.UtcNow);
        var person = new Person(this, name);
        (await person.Visitor.SendAsync($"/account/welcome?link={secret}", "choose", ("new", Password), ("again", Password))).Redirect.ShouldBe("/account/sign-in?chosen=1");
        return person;
    }

    /// <summary>The same, signed in; reviewers and administrators with a second factor.</summary>
    internal async Task<Person> SignedInAsync(string name, AccountRole role = AccountRole.Editor)
    {
        var person = await HasAsync(name, role);
        await person.SignInAsync();
        if (role != AccountRole.Editor)
        {
            await person.SetUpSecondFactorAsync();
        }

        return person;
    }

    /// <summary>What the log says about someone, oldest first.</summary>
    internal async Task<IReadOnlyList<string>> LogAsync(string name)
    {
        await using var db = Connect();
        return [.. from line in db.Log join account in db.Users on line.AccountId equals account.Id where account.UserName == name orderby line.Id select $"{line.Act} {line.Detail}".Trim()];
    }

    /// <summary>Runs SQL as the owner of the tables.</summary>
    internal Task ExecuteAsync(string sql) => new Data.Editor(App.ConnectionString).ExecuteAsync(sql);
}
