using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Web.Tests.Data;

namespace ReconTracker.Web.Tests.Publishing;

/// <summary>PostgreSQL goes away under a running application: pages that were made stay readable, the rest says when to come back.</summary>
public sealed class OutageTests : IAsyncLifetime
{
    private const string Made = "/codebook";
    private const string NotMade = "/quality";

    private readonly LocalPostgresOptions _options = new() { Throwaway = true, DataDirectory = Directory.CreateTempSubdirectory("recontracker-outage-").FullName };
    private LocalPostgresServer? _cluster;
    private SeededApp.OwnApp? _app;

    private HttpClient Client => _app!.Client;

    public async ValueTask InitializeAsync()
    {
        // PostgreSQL may run under another account than the tests
        File.SetUnixFileMode(_options.DataDirectory!, (UnixFileMode)0b111_101_101);
        _cluster = await LocalPostgresServer.StartAsync(_options);
        _app = SeededApp.Start(await _cluster.EnsureDatabaseAsync("recontracker"), ("Reading:PatienceSeconds", "3"));
        (await GetAsync(Made)).Status.ShouldBe(HttpStatusCode.OK);
        (await CompressedAsync(Made)).ShouldNotContain("class=\"notice stale\"");
    }

    public async ValueTask DisposeAsync()
    {
        await (_app?.DisposeAsync() ?? default);
        await (_cluster?.DisposeAsync() ?? default);
        Directory.Delete(_options.DataDirectory!, recursive: true);
    }

    [Fact]
    public async Task Database_Killed_PagesStayReadableUntilItIsBack()
    {
        await SignalAsync("KILL", Postmaster);
        await Until.HoldsAsync(async () => (await GetAsync(Made)).Text.Contains("class=\"notice stale\"", StringComparison.Ordinal));
        await ShouldServeWhatIsMadeAsync();
        (await CompressedAsync(Made)).ShouldContain("class=\"notice stale\"");

        await _cluster!.DisposeAsync();
        _cluster = await LocalPostgresServer.StartAsync(_options);

        await ShouldRecoverAsync();
    }

    [Fact]
    public async Task Connection_OfTheListenerEnded_TurnsNoReaderAway()
    {
        var editor = new Editor(_app!.ConnectionString);
        var ended = await editor.QueryAsync("SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE '%listening'");

        ended.ShouldNotBeEmpty();
        for (var page = 1; page <= 20; page++)
        {
            (await GetAsync($"/search?q=nobody{page}")).Status.ShouldBe(HttpStatusCode.OK);
            await Task.Delay(25);
        }
    }

    [Fact]
    public async Task Database_Frozen_ReadersAreNotKeptWaiting()
    {
        var processes = Processes();
        await SignalAsync("STOP", processes);
        try
        {
            // before anybody has noticed: the reader's own request runs into it
            await ShouldComeBackLaterAsync();
            (await GetAsync(Made)).Status.ShouldBe(HttpStatusCode.OK);

            await Until.HoldsAsync(async () => (await GetAsync(Made)).Text.Contains("class=\"notice stale\"", StringComparison.Ordinal));
            await ShouldServeWhatIsMadeAsync();
        }
        finally
        {
            await SignalAsync("CONT", processes);
        }

        await ShouldRecoverAsync();
    }

    private int[] Postmaster =>
        [int.Parse(File.ReadLines(Path.Combine(_options.DataDirectory!, "cluster", "postmaster.pid")).First(), CultureInfo.InvariantCulture)];

    private async Task ShouldServeWhatIsMadeAsync()
    {
        var made = await GetAsync(Made);
        made.Status.ShouldBe(HttpStatusCode.OK);
        made.Text.ShouldContain("id=\"held\"");
        await ShouldComeBackLaterAsync();
    }

    private async Task ShouldComeBackLaterAsync()
    {
        var clock = Stopwatch.StartNew();
        using var answer = await Client.GetAsync(new Uri(NotMade, UriKind.Relative));

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("<main");
    }

    private async Task ShouldRecoverAsync()
    {
        await Until.HoldsAsync(async () => (await GetAsync(NotMade)).Status == HttpStatusCode.OK);
        var made = await GetAsync(Made);
        made.Status.ShouldBe(HttpStatusCode.OK);
        made.Text.ShouldNotContain("class=\"notice stale\"");
    }

    private async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The page as a browser gets it, made readable again.</summary>
    private async Task<string> CompressedAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "gzip" } } };
        using var answer = await Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await answer.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(answer.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body);
        return await reader.ReadToEndAsync();
    }

    // the server and the processes it has started
    private int[] Processes() =>
    [
        .. Postmaster,
        .. Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _)).Where(name => ParentOf(name!) == Postmaster[0])
            .Select(name => int.Parse(name!, CultureInfo.InvariantCulture)),
    ];

    private static int ParentOf(string process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it has ended meanwhile
        }
    }

    private static async Task SignalAsync(string signal, int[] processes)
    {
        using var kill = Process.Start("kill", [$"-{signal}", .. processes.Select(process => process.ToString(CultureInfo.InvariantCulture))]);
        await kill.WaitForExitAsync();
    }
}
