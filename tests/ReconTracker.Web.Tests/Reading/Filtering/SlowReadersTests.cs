using System.Net;
using Npgsql;
using ReconTracker.Web.Tests.Data;
using ReconTracker.Web.Tests.Performance;

namespace ReconTracker.Web.Tests.Reading.Filtering;

/// <summary>Exports are as long as they are, and their readers as slow: nobody else, and not the database, waits for them.</summary>
public sealed class SlowReadersTests(GeneratedDatabases databases) : IClassFixture<GeneratedDatabases>
{
    private static readonly string[] Exports =
    [
        "/timeline.csv?scope=context", "/timeline.jsonl?scope=context", "/statements.csv?scope=context", "/statements.jsonl?scope=context",
        "/analysis/matrix.csv?scope=context", "/analysis/positions.csv?scope=context",
    ];

    [Fact]
    public async Task Exports_ReadersWhoStopForLongerThanAStatementMayTake_GetAllAndHoldNoConnection()
    {
        await using var own = SeededApp.Start(databases.Large, ("Reading:PatienceSeconds", "2"));
        var whole = new List<byte[]>();
        foreach (var address in Exports)
        {
            whole.Add(await own.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
        }

        // long enough not to fit into what lies between the application and a reader
        whole.ShouldAllBe(export => export.Length > 150_000);
        var readers = await Task.WhenAll(Exports.Select(address => StalledReader.OpenAsync(own.Client, address)));
        await Task.Delay(TimeSpan.FromSeconds(5));

        var busy = await new Editor(own.ConnectionString).QueryAsync(
            "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND state <> 'idle' AND pid <> pg_backend_pid()");
        busy.ShouldBeEmpty();
        foreach (var (reader, export, address) in readers.Zip(whole, Exports))
        {
            using (reader)
            {
                (await reader.ReadOnAsync()).SequenceEqual(export).ShouldBeTrue(address);
            }
        }
    }

    [Theory]
    [InlineData("meeting", "/timeline.jsonl?scope=context")]
    [InlineData("statement", "/statements.jsonl?scope=context")]
    public async Task Lines_OfMoreRecordsThanAreReadAtOnce_AreTheirNewestDocuments(string kind, string address)
    {
        await using var own = SeededApp.Start(databases.Large);

        var lines = (await own.Client.GetStringAsync(new Uri(address, UriKind.Relative))).Split('\n');

        var newest = await new Editor(own.ConnectionString).QueryAsync($"SELECT DISTINCT ON (slug) document FROM revisions WHERE kind = '{kind}' ORDER BY slug, number DESC");
        newest.Count.ShouldBeGreaterThan(1500);
        lines[^1].ShouldBeEmpty();
        lines[..^1].Order(StringComparer.Ordinal).ShouldBe(newest.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Export_AllTurnsTaken_SaysWhenToComeBackAndPagesGoOn()
    {
        await using var own = SeededApp.Start(databases.Large, ("Reading:ExportsAtOnce", "1"));
        using (await StalledReader.OpenAsync(own.Client, Exports[1]))
        {
            foreach (var address in Exports)
            {
                using var refused = await own.Client.GetAsync(new Uri(address, UriKind.Relative));
                refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, address);
                refused.Headers.RetryAfter.ShouldNotBeNull();
                refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            }

            (await HeadAsync(own.Client, Exports[0])).ShouldBe((HttpStatusCode.OK, "text/csv; charset=utf-8"));
            (await own.Client.GetAsync(new Uri("/timeline", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        await Until.HoldsAsync(async () => (await own.Client.GetAsync(new Uri(Exports[0], UriKind.Relative))).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Exports_HeadersOnly_ReadNoRecord()
    {
        await using var own = SeededApp.Start(databases.Small);
        await using var other = new NpgsqlConnection(own.ConnectionString);
        await other.OpenAsync();
        await using var transaction = await other.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE revisions, meetings, statements", other, transaction))
        {
            await command.ExecuteNonQueryAsync();
        }

        foreach (var address in Exports)
        {
            var (status, type) = await HeadAsync(own.Client, address).WaitAsync(TimeSpan.FromSeconds(30));
            status.ShouldBe(HttpStatusCode.OK, address);
            type.ShouldBe(address.Contains(".csv", StringComparison.Ordinal) ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8");
        }
    }

    private static async Task<(HttpStatusCode Status, string Type)> HeadAsync(HttpClient client, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await client.SendAsync(request);
        return (answer.StatusCode, answer.Content.Headers.ContentType!.ToString());
    }
}
