using System.Net;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Curation;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Curation;

/// <summary>What should never have been published is gone, and the history says that it was there.</summary>
public sealed class RedactingTests(SeededApp app)
{
    private const string Secret = "A name that nobody should have written";
    private const string Address = "/topics/elections";

    private static readonly RecordReference Elections = new(RecordKind.Topic, new Slug("elections"));

    [Fact]
    public async Task Revision_Redacted_SaysNothingAnywhereAndTheHistorySaysWhy()
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, Secret, "Voting.");
        (await own.Client.GetStringAsync(new Uri($"{Address}/history?from=1&to=2", UriKind.Relative))).ShouldContain("nobody");

        await RedactAsync(own, 2);

        foreach (var address in new[] { $"{Address}/history", $"{Address}/history.json", $"{Address}/history?from=1&to=2", $"{Address}/history?from=2&to=3", $"{Address}/history.json?from=1&to=2", "/changes", "/changes.json", Address, "/search?q=nobody" })
        {
            using var answer = await own.Client.GetAsync(new Uri(address, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await answer.Content.ReadAsStringAsync()).Replace("q=nobody", "", StringComparison.Ordinal).ShouldNotContain(Secret, Case.Insensitive, address);
        }

        var history = await own.PageAsync($"{Address}/history");
        history.QuerySelector("#revision-2 .ended")!.TextContent.ShouldContain("redacted");
        history.QuerySelector("#revision-2")!.TextContent.ShouldContain("A court said so.");
        history.QuerySelector("#revision-3")!.TextContent.ShouldContain("what stood before was redacted");
        (await own.PageAsync($"{Address}/history?from=2&to=3")).QuerySelector("#comparison .notice")!.TextContent.ShouldContain("was redacted");
        (await own.PageAsync("/changes")).QuerySelector(".days li li")!.TextContent.ShouldContain("revision 2 redacted");
        (await new Editor(own.ConnectionString).QueryAsync($"SELECT count(*) FROM revisions WHERE document LIKE '%{Secret}%'")).ShouldBe(["0"]);
        await ShouldVerifyAsync(own);
    }

    [Fact]
    public async Task Record_WithdrawnAndRedacted_KeepsAnEmptyPlace()
    {
        await using var own = await app.StartAsync();
        var editor = new Editor(own.ConnectionString);
        await editor.SaveAsync(new TopicRecord { Slug = new("shameful"), Definition = Secret, Names = [new() { Text = "Somebody Private", Language = new("en"), Kind = Domain.Names.NameKind.Preferred }] });
        var record = Elections with { Slug = new("shameful") };
        await using (var db = editor.Connect())
        {
            await db.CarryOutAsync(await db.PlanWithdrawalAsync(record), editor.Because("It should never have been here."));
        }

        await RedactAsync(own, record, 1);

        using var gone = await own.Client.GetAsync(new Uri("/topics/shameful", UriKind.Relative));
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await gone.Content.ReadAsStringAsync()).ShouldNotContain("Somebody Private");
        var history = await own.PageAsync("/topics/shameful/history");
        history.QuerySelectorAll(".revisions tbody tr").Length.ShouldBe(2);
        history.Body!.TextContent.ShouldNotContain("Somebody Private");
        (await own.PageAsync("/changes")).Body!.TextContent.ShouldNotContain("Somebody Private");
        await ShouldVerifyAsync(own);
    }

    [Theory]
    [InlineData(3)] // what the record says now
    [InlineData(4)]
    [InlineData(0)]
    public async Task Revision_ThatCannotBeRedacted_IsRefused(int number)
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, Secret, "Voting.");

        await Should.ThrowAsync<RuleBrokenException>(() => RedactAsync(own, 2, number));

        (await new Editor(own.ConnectionString).QueryAsync("SELECT count(*) FROM redactions")).ShouldBe(["0"]);
        (await own.Client.GetStringAsync(new Uri($"{Address}/history?from=1&to=2", UriKind.Relative))).ShouldContain("nobody");
    }

    [Fact]
    public async Task Revision_RedactedTwice_IsRefused()
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, Secret, "Voting.");
        await RedactAsync(own, 2);

        await Should.ThrowAsync<RuleBrokenException>(() => RedactAsync(own, 2));
    }

    [Theory]
    [InlineData("SELECT redact_revision(sequence) FROM revisions WHERE slug = 'elections' AND number = 1")]
    [InlineData("UPDATE revisions SET document = '' WHERE slug = 'elections' AND number = 1")]
    public async Task Document_TakenOutWithoutATombstone_IsRefusedToTheOwnerToo(string statement)
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, "Voting.");

        foreach (var role in new[] { own.ConnectionString, ApplicationRole.Of(own.ConnectionString) })
        {
            (await Should.ThrowAsync<PostgresException>(() => new Editor(role).ExecuteAsync(statement))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task Document_ThatTheRecordSaysNow_IsBeyondTheRoleThatServes()
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, "Voting.");
        var serving = new Editor(ApplicationRole.Of(own.ConnectionString));

        await serving.ExecuteAsync("""
            INSERT INTO redactions (sequence, edit_id) SELECT sequence, edit_id FROM revisions WHERE slug = 'elections' AND number = 2;
            SELECT redact_revision(sequence) FROM revisions WHERE slug = 'elections' AND number = 2
            """);

        (await serving.QueryAsync("SELECT count(*) FROM revisions WHERE document = ''")).ShouldBe(["0"]);
    }

    [Theory]
    [InlineData("UPDATE revisions SET document = '' WHERE slug = 'elections' AND number = 1", "no redaction says why")]
    [InlineData("UPDATE revisions SET document = 'x' WHERE slug = 'elections' AND number = 2", "does not fit")]
    [InlineData("DELETE FROM redactions", "no redaction says why")]
    public async Task Redaction_Forged_IsFound(string forgery, string problem)
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, Secret, "Voting.");
        await RedactAsync(own, 2);
        var editor = new Editor(own.ConnectionString);

        await editor.TamperAsync(forgery);

        await using var db = editor.Connect();
        (await db.VerifyAsync()).ShouldNotBeNull().ShouldContain(problem);
    }

    [Fact]
    public async Task Edit_WhoseBeforeWasRedacted_CannotBeUndone()
    {
        await using var own = await app.StartAsync();
        await DefineAsync(own, Secret, "Voting.");
        await RedactAsync(own, 2);
        await using var db = new Editor(own.ConnectionString).Connect();
        var edit = long.Parse((await new Editor(own.ConnectionString).QueryAsync("SELECT edit_id FROM revisions WHERE slug = 'elections' AND number = 3"))[0], System.Globalization.CultureInfo.InvariantCulture);

        var refused = await Should.ThrowAsync<RuleBrokenException>(() => db.PlanUndoAsync(edit));

        refused.Message.ShouldContain("was redacted");
    }

    private static async Task DefineAsync(SeededApp.OwnApp own, params string[] definitions)
    {
        var editor = new Editor(own.ConnectionString);
        var topic = (await editor.ReadAsync<TopicRecord>(RecordKind.Topic, Elections.Slug))!;
        foreach (var definition in definitions)
        {
            await editor.SaveAsync(topic with { Definition = definition });
        }
    }

    private static Task RedactAsync(SeededApp.OwnApp own, params int[] numbers) => RedactAsync(own, Elections, numbers);

    // as the application does: with the role that serves
    private static async Task RedactAsync(SeededApp.OwnApp own, RecordReference record, params int[] numbers)
    {
        await using var db = SeededApp.Connect(ApplicationRole.Of(own.ConnectionString));
        await db.RedactAsync(record, numbers, new Editor(own.ConnectionString).Because("A court said so."));
    }

    private static async Task ShouldVerifyAsync(SeededApp.OwnApp own)
    {
        await using var db = SeededApp.Connect(own.ConnectionString);
        (await db.VerifyAsync()).ShouldBeNull();
    }
}
