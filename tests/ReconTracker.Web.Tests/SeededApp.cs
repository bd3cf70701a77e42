using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Data.Seed;
using ReconTracker.Web.Tests;

[assembly: AssemblyFixture(typeof(SeededApp))]

namespace ReconTracker.Web.Tests;

/// <summary>One throwaway cluster for all tests, databases cloned from templates in it, and one application on a seeded clone that tests only read from.</summary>
public sealed class SeededApp : IAsyncLifetime
{
    private const string Empty = "template_empty";
    private const string Seeded = "template_seeded";

    private LocalPostgresServer? _cluster;
    private OwnApp? _shared;
    private int _databases;

    /// <summary>A client of the shared application; follows no redirect.</summary>
    public HttpClient Client => _shared!.Client;

    /// <summary>The services of the shared application.</summary>
    public IServiceProvider Services => _shared!.Services;

    /// <summary>The connection string of the shared application's database.</summary>
    public string ConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        // not a setting of the test host: that would also set the section "MinimumLevel" to nothing, which Serilog takes for a level
        foreach (var source in (string[])["Default", "Override__Microsoft", "Override__Microsoft.EntityFrameworkCore.Migrations", "Override__Microsoft.Hosting.Lifetime"])
        {
            Environment.SetEnvironmentVariable($"Serilog__MinimumLevel__{source}", "Fatal");
        }

        _cluster = await LocalPostgresServer.StartAsync(new() { Throwaway = true });
        await using (var empty = Connect(await MakeTemplateAsync(Empty, from: null)))
        {
            await empty.Database.MigrateAsync();
            await using var accounts = AccountDbOptions.Connect(empty.Database.GetConnectionString()!);
            await accounts.Database.MigrateAsync();
            await using var desk = DeskDbOptions.Connect(empty.Database.GetConnectionString()!);
            await desk.Database.MigrateAsync();
            await ApplicationRole.GrantAsync(empty.Database.GetConnectionString()!, ApplicationRole.Of(empty.Database.GetConnectionString()!));
        }

        await using (var seeded = Connect(await MakeTemplateAsync(Seeded, from: Empty)))
        {
            await SeedBundle.LoadAsync(seeded, TimeProvider.System);
        }

        ConnectionString = await CreateDatabaseAsync(seeded: true);
        _shared = Start(ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        await (_shared?.DisposeAsync() ?? default);
        await (_cluster?.DisposeAsync() ?? default);
    }

    /// <summary>A database of one's own: the schema, with or without the seed.</summary>
    public async Task<string> CreateDatabaseAsync(bool seeded)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {(seeded ? Seeded : Empty)} STRATEGY file_copy");
        return ConnectionStringOf(name);
    }

    /// <summary>A database with nothing in it, not even the schema.</summary>
    public async Task<string> CreateBareDatabaseAsync(string options = "")
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0 {options}");
        return ConnectionStringOf(name);
    }

    /// <summary>Puts a database back to the seed under whoever works with it, as a restore does.</summary>
    public async Task RestoreAsync(string connectionString)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database;
        await ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {Seeded} STRATEGY file_copy");
        await using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    /// <summary>A context on a database of <see cref="CreateDatabaseAsync"/>.</summary>
    public static ReconDb Connect(string connectionString)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(connectionString);
        return new ReconDb(options.Options);
    }

    /// <summary>An application of one's own, for tests that change something: on its own database, with its own settings.</summary>
    public async Task<OwnApp> StartAsync(bool seeded = true, params (string Key, string Value)[] settings) =>
        Start(await CreateDatabaseAsync(seeded), settings);

    /// <summary>An application of one's own on a database at hand.</summary>
    public static OwnApp Start(string connectionString, params (string Key, string Value)[] settings) => new(connectionString, settings);

    /// <summary>A page of the shared application; it must be there.</summary>
    public Task<IHtmlDocument> PageAsync(string path) => _shared!.PageAsync(path);

    private async Task<string> MakeTemplateAsync(string name, string? from)
    {
        await ExecuteAsync($"CREATE DATABASE {name}{(from is null ? "" : $" TEMPLATE {from}")}");

        // no pool: nobody may be connected to a database that is cloned
        return new NpgsqlConnectionStringBuilder(_cluster!.ConnectionString(name)) { Pooling = false }.ConnectionString;
    }

    // idle connections go soon: a hundred databases share a hundred connections
    private string ConnectionStringOf(string name) =>
        new NpgsqlConnectionStringBuilder(_cluster!.ConnectionString(name)) { ConnectionIdleLifetime = 3, ConnectionPruningInterval = 1 }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_cluster!.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of this class only
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The product's own entry point with the test server in place of Kestrel.</summary>
    public sealed class OwnApp : WebApplicationFactory<Program>
    {
        private readonly (string Key, string Value)[] _settings;

        internal OwnApp(string connectionString, (string Key, string Value)[] settings)
        {
            (ConnectionString, _settings) = (connectionString, settings);
            Client = CreateClient(new() { AllowAutoRedirect = false });
        }

        /// <summary>The connection string of its database, for the role that owns it; the application has the other.</summary>
        public string ConnectionString { get; }

        /// <summary>A client that follows no redirect.</summary>
        public HttpClient Client { get; }

        /// <summary>A page; it must be there, at this address or at the canonical form of it.</summary>
        public async Task<IHtmlDocument> PageAsync(string path)
        {
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location is { } canonical && canonical.ToString().Split('?')[0] == path.Split('?')[0])
            {
                canonical.ToString().ShouldNotBe(path);
                return await PageAsync(canonical.ToString());
            }

            var html = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"GET {path}");
            return await new HtmlParser().ParseDocumentAsync(html);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Testing");
            builder.UseSetting("ConnectionStrings:ReconTracker", ApplicationRole.Of(ConnectionString));
            builder.UseSetting("ConnectionStrings:ReconTrackerOwner", ConnectionString);
            builder.UseSetting("Reading:PatienceSeconds", "60"); // a busy machine is not an outage
            foreach (var (key, value) in _settings)
            {
                builder.UseSetting(key, value);
            }
        }
    }
}
