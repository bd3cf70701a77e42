using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ReconTracker.Browser.Tests;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Desk;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using Standing = ReconTracker.Domain.Evidence.Standing;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace ReconTracker.Browser.Tests;

/// <summary>The seeded application on a real socket and one Chromium, for all tests; every test opens a reader of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private LocalPostgresServer? _cluster;
    private HostedApp? _app;
    private HostedApp? _desk; // of editors, who publish: what readers count stays as it is
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        // not a setting of the test host: that would also set the section "MinimumLevel" to nothing, which Serilog takes for a level
        foreach (var source in (string[])["Default", "Override__Microsoft", "Override__Microsoft.EntityFrameworkCore.Migrations", "Override__Microsoft.Hosting.Lifetime"])
        {
            Environment.SetEnvironmentVariable($"Serilog__MinimumLevel__{source}", "Fatal");
        }

        _cluster = await LocalPostgresServer.StartAsync(new() { Throwaway = true });
        _app = new HostedApp(await _cluster.EnsureDatabaseAsync("recontracker"));
        _desk = new HostedApp(await _cluster.EnsureDatabaseAsync("recontracker_desk"));
        await ReviseAsync(_app.ConnectionString);
        await ReviseAsync(_desk.ConnectionString);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("RT_CHROMIUM") is { Length: > 0 } own ? own : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? default);
        _playwright?.Dispose();
        await (_desk?.DisposeAsync() ?? default);
        await (_app?.DisposeAsync() ?? default);
        await (_cluster?.DisposeAsync() ?? default);
    }

    /// <summary>The accounts of the editors' application.</summary>
    internal AccountDb ConnectAccounts() => AccountDbOptions.Connect(_desk!.ConnectionString);

    /// <summary>The desk of the editors' application.</summary>
    internal DeskDb ConnectDesk() => DeskDbOptions.Connect(_desk!.ConnectionString);

    /// <summary>The record of the editors' application.</summary>
    internal ReconDb ConnectRecord() => ConnectRecord(_desk!.ConnectionString);

    /// <summary>The addresses of the editors' pages, as the application has them.</summary>
    internal IEnumerable<string> EditorPages => _desk!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => $"/{endpoint.RoutePattern.RawText!.Trim('/')}").Where(path => path == "/edit" || path.StartsWith("/edit/", StringComparison.Ordinal)).Distinct();

    /// <summary>Where the editors' application is.</summary>
    internal Uri Desk => new(_desk!.Address);

    /// <summary>A reader in a browser context of their own: no cookies, no cache, nothing shared with another test.</summary>
    internal async Task<Reader> OpenAsync(ReaderSettings? settings = null)
    {
        settings ??= new();
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = settings.Address ?? (settings.IsEditor ? _desk!.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) : _app!.Address),
            ColorScheme = settings.ColorScheme,
            JavaScriptEnabled = settings.JavaScript,
            Locale = settings.Locale,
            ReducedMotion = settings.ReducedMotion,
            ViewportSize = new() { Width = settings.Width, Height = settings.Height },
        });
        context.SetDefaultTimeout(60_000);
        return new Reader(context, await context.NewPageAsync());
    }

    private static ReconDb ConnectRecord(string connectionString)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(connectionString);
        return new ReconDb(options.Options);
    }

    // one record that was changed, so that its history has two revisions to compare
    private static async Task ReviseAsync(string connectionString)
    {
        await using var db = ConnectRecord(connectionString);
        var topic = (await db.RecordAsync<TopicRecord>(RecordKind.Topic, new(SitePages.Revised)))!;
        await db.ApplyAsync(topic with
        {
            Definition = $"{topic.Definition} Said anew.",
            Names = [.. topic.Names, new NameRecord { Text = "صناديق الاقتراع", Language = new("ar"), Kind = NameKind.Alias }],
            Claims = [.. topic.Claims, new ClaimRecord { Field = "definition", Source = new("maan-atfp-2011-05-24"), Value = "Voting", Standing = Standing.Alternative, Note = "Narrower." }],
        });
        await db.SaveAsync(new Edit("tester", "So that there are two revisions.", DateTimeOffset.UtcNow));
    }

    /// <summary>The product's own entry point, on a free port of this machine.</summary>
    private sealed class HostedApp : WebApplicationFactory<Program>
    {
        public HostedApp(string connectionString)
        {
            ConnectionString = connectionString;
            UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
            StartServer();
        }

        public string ConnectionString { get; }

        public string Address => ClientOptions.BaseAddress.ToString();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Testing");
            builder.UseSetting("ConnectionStrings:ReconTracker", ApplicationRole.Of(ConnectionString));
            builder.UseSetting("ConnectionStrings:ReconTrackerOwner", ConnectionString);
            builder.UseSetting("Reading:PatienceSeconds", "60"); // a busy machine is not an outage
            builder.UseSetting("Editing:RecheckSeconds", "1");
        }
    }
}
