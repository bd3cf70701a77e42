using System.Diagnostics;
using System.Net;
using Npgsql;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Publishing;

/// <summary>A statement that takes too long is ended by the database itself, and whoever waits for it is told when to come back.</summary>
public sealed class SlowDatabaseTests(SeededApp app)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("/timeline.csv", "application/problem+json")] // no time limit of its own: only the statement's ends it
    [InlineData("/timeline.jsonl", "application/problem+json")]
    [InlineData("/analysis/matrix.csv", "application/problem+json")]
    [InlineData("/topics", "text/html")]
    public async Task Table_Locked_ReadersAreToldToComeBackAndNothingGoesOnWaiting(string address, string type)
    {
        await using var own = await app.StartAsync(settings: ("Reading:PatienceSeconds", "2"));
        await using var other = new NpgsqlConnection(own.ConnectionString);
        await other.OpenAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE meetings, topics, revisions", other, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        var clock = Stopwatch.StartNew();
        using var answer = await own.Client.GetAsync(new Uri(address, UriKind.Relative));

        clock.Elapsed.ShouldBeLessThan(Limit);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition.ShouldBeNull();

        var editor = new Editor(own.ConnectionString);
        await Until.HoldsAsync(async () => (await editor.QueryAsync("SELECT query FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")).Count == 0);
        await transaction.RollbackAsync();
        (await own.Client.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Index_SlowerToRenewThanAReaderWaits_IsRenewedAllTheSame()
    {
        await using var own = await app.StartAsync(settings: ("Reading:PatienceSeconds", "2"));
        var editor = new Editor(own.ConnectionString);
        await editor.SaveAsync(Domain.Tests.Records.Sample.AMeeting with { Slug = new("saved-later") });

        // from now on reading what filters ask of records takes five seconds
        await editor.ExecuteAsync("""
            ALTER TABLE facet_entries RENAME TO kept_entries;
            CREATE VIEW facet_entries AS WITH slow AS MATERIALIZED (SELECT pg_sleep(5)) SELECT kept.* FROM kept_entries kept, slow;
            GRANT SELECT ON facet_entries TO recon_app;
            DO $$ BEGIN EXECUTE format('COMMENT ON VIEW facet_entries IS %L', obj_description('kept_entries'::regclass, 'pg_class')); END $$
            """);
        using var first = await own.Client.GetAsync(new Uri("/timeline.json", UriKind.Relative));
        first.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await Until.HoldsAsync(async () =>
        {
            using var answer = await own.Client.GetAsync(new Uri("/timeline.json", UriKind.Relative));
            return answer.IsSuccessStatusCode && (await answer.Content.ReadAsStringAsync()).Contains("saved-later", StringComparison.Ordinal);
        });
    }
}
