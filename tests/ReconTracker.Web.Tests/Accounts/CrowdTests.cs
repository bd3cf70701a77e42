using System.Diagnostics;
using System.Net;

namespace ReconTracker.Web.Tests.Accounts;

/// <summary>Many attempts to sign in at the same moment: they are counted as many, hold little, and keep nobody else out.</summary>
public sealed class CrowdTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Waiting = "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND NOT l.granted AND a.datname = current_database()";

    [Fact]
    public async Task Address_ThatTriesManyAtOnce_IsBarredAfterThirtyAndThenAnsweredAtOnce()
    {
        using var visitor = app.Visit();
        var token = await TokenAsync(visitor);
        var before = await FailedAsync();
        foreach (var (batch, size) in ((int, int)[])[(1, 8), (2, 8), (3, 8), (4, 16)])
        {
            await Task.WhenAll(Enumerable.Range(0, size).Select(guess => visitor.PostAsync("/account/sign-in", token, ("name", $"crowd {batch} {guess}"), ("password", "anything that is long"))));
        }

        (await FailedAsync() - before).ShouldBe(30);
        (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT act FROM account.account_log WHERE act = 'address_barred'")).Count.ShouldBe(1);
        using var other = app.Visit();
        var others = await TokenAsync(other);
        (await QuickestAsync(visitor, token)).ShouldBeLessThan(await QuickestAsync(other, others) / 2, "nothing is hashed");
    }

    [Fact]
    public async Task Name_ManyGuessAtAtOnce_HoldsOneConnectionAndTellsTheRestToComeBack()
    {
        var person = await app.HasAsync("Zahra");
        using var visitor = app.Visit();
        var token = await TokenAsync(visitor);
        await using var db = app.Connect();
        List<Task<(HttpStatusCode Status, bool SaysWhen)>> guesses;
        await using (var turn = await db.TakeTurnAsync("guessed at"))
        {
            guesses = [.. Enumerable.Range(0, 12).Select(_ => GuessAsync(visitor, token))];
            await Until.HoldsAsync(() => Task.FromResult(guesses.Count(guess => guess.IsCompleted) == 3));

            (await Task.WhenAll(guesses.Where(guess => guess.IsCompleted))).ShouldAllBe(answer => answer.Status == HttpStatusCode.ServiceUnavailable && answer.SaysWhen);
            await Until.HoldsAsync(async () => (await new Data.Editor(app.App.ConnectionString).QueryAsync(Waiting)).Count == 1);
            (await new Data.Editor(app.App.ConnectionString).QueryAsync(Waiting)).ShouldHaveSingleItem().ShouldEndWith("accounts", Case.Sensitive, "a pool of its own");
            (await person.TrySignInAsync()).Redirect.ShouldBe("/edit", "another name");
            await turn.CommitAsync();
        }

        (await Task.WhenAll(guesses)).Count(answer => answer.Status == HttpStatusCode.BadRequest).ShouldBe(9);
    }

    [Fact]
    public async Task NamesThatNobodyCouldHave_DoNotWaitForEachOther()
    {
        await using var db = app.Connect();
        await using var turn = await db.TakeTurnAsync("");

        (await new Person(app, "a\uFFFEb").TrySignInAsync().WaitAsync(TimeSpan.FromSeconds(20))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<(HttpStatusCode Status, bool SaysWhen)> GuessAsync(Visitor visitor, (string Name, string Value) token)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create(token.Name, token.Value), KeyValuePair.Create("name", "guessed at"), KeyValuePair.Create("password", "anything that is long")]);
        using var answer = await visitor.Http.PostAsync(new Uri("/account/sign-in", UriKind.Relative), content);
        return (answer.StatusCode, answer.Headers.RetryAfter is not null);
    }

    private static async Task<double> QuickestAsync(Visitor visitor, (string Name, string Value) token)
    {
        var times = new List<double>();
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var clock = Stopwatch.StartNew();
            (await visitor.PostAsync("/account/sign-in", token, ("name", "nobody"), ("password", "anything that is long"))).Status.ShouldBe(HttpStatusCode.BadRequest);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times.Min();
    }

    private static async Task<(string Name, string Value)> TokenAsync(Visitor visitor) =>
        ("__RequestVerificationToken", (await visitor.OpenAsync("/account/sign-in")).Page!.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private async Task<int> FailedAsync() => (await new Data.Editor(app.App.ConnectionString).QueryAsync("SELECT act FROM account.account_log WHERE act = 'sign_in_failed'")).Count;
}
