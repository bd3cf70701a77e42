using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Npgsql;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>Directus 12 on the same data, open to readers without an account, its answers not cached.</summary>
internal sealed class Directus : IAsyncDisposable
{
    private const string Email = "admin@example.org";
    private const string Password = "a-password-for-measuring";

    private readonly AppProcess _process;

    private Directus(AppProcess process) => _process = process;

    public Uri Address => _process.Address;

    public TimeSpan StartTime => _process.StartTime;

    public long Memory => _process.Memory;

    /// <summary>Makes its tables and starts it; <paramref name="path"/> is its first useful answer.</summary>
    public static async Task<Directus> StartAsync(Options options, Collection collection, string path)
    {
        await PeerTables.MakeAsync(collection);
        var port = AppProcess.FreePort();
        var environment = Environment(collection, port);
        await BootstrapAsync(options, environment);
        await using (var configuring = await AppProcess.StartAsync(Npm.Node(options), [Npm.Directus(options), "start"], port, "/server/ping", environment, Npm.FolderOf(options)))
        {
            await ConfigureAsync(configuring.Address);
        }

        return new(await AppProcess.StartAsync(Npm.Node(options), [Npm.Directus(options), "start"], port, path, environment, Npm.FolderOf(options)));
    }

    /// <summary>Asks, and reads the answer.</summary>
    /// <exception cref="IOException">It refuses; the message says why.</exception>
    public async Task<JsonNode> AskAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(new Uri(Address, path));
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new IOException($"Directus answers {(int)answer.StatusCode} to {path}: {text}");
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static (string, string)[] Environment(Collection collection, int port)
    {
        var parts = new NpgsqlConnectionStringBuilder(collection.ConnectionString);
        return
        [
            ("DB_CLIENT", "pg"), ("DB_HOST", parts.Host!), ("DB_PORT", "5432"), ("DB_DATABASE", parts.Database!), ("DB_USER", parts.Username!), ("DB_PASSWORD", "none"),
            ("DB_SEARCH_PATH", $"array:{PeerTables.Schema}"), ("HOST", "127.0.0.1"), ("PORT", port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("PUBLIC_URL", $"http://127.0.0.1:{port}"),
            ("SECRET", "measuring"), ("ADMIN_EMAIL", Email), ("ADMIN_PASSWORD", Password), ("TELEMETRY", "false"), ("CACHE_ENABLED", "false"), ("LOG_LEVEL", "error"),
            ("PRESSURE_LIMITER_ENABLED", "false"), ("RATE_LIMITER_ENABLED", "false"), ("QUERY_LIMIT_DEFAULT", "100"), ("NODE_ENV", "production"), ("STORAGE_LOCAL_ROOT", Path.GetTempPath()),
        ];
    }

    private static async Task BootstrapAsync(Options options, (string Name, string Value)[] environment)
    {
        var start = new System.Diagnostics.ProcessStartInfo(Npm.Node(options), [Npm.Directus(options), "bootstrap"]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Npm.FolderOf(options) };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new IOException($"Directus cannot make its tables: {await output}{await error}");
        }
    }

    // tells it what belongs together, and lets everybody read
    private static async Task ConfigureAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        var login = await SendAsync(http, HttpMethod.Post, "/auth/login", new JsonObject { ["email"] = Email, ["password"] = Password });
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string)login["data"]!["access_token"]!);
        var policies = await http.GetFromJsonAsync<JsonObject>(new Uri("/policies?filter[name][_eq]=$t:public_label&fields=id", UriKind.Relative));
        var publicPolicy = (string)policies!["data"]![0]!["id"]!;
        foreach (var table in PeerTables.Names)
        {
            await SendAsync(http, HttpMethod.Patch, $"/collections/{table}", new JsonObject { ["meta"] = new JsonObject { ["hidden"] = false } });
        }

        foreach (var (table, column, owner, list) in PeerTables.Lists)
        {
            await SendAsync(http, HttpMethod.Post, $"/fields/{owner}", new JsonObject { ["field"] = list, ["type"] = "alias", ["meta"] = new JsonObject { ["special"] = new JsonArray("o2m") } });
            await SendAsync(http, HttpMethod.Patch, $"/relations/{table}/{column}", new JsonObject
            {
                ["collection"] = table,
                ["field"] = column,
                ["related_collection"] = owner,
                ["meta"] = new JsonObject { ["one_field"] = list },
            });
        }

        foreach (var table in PeerTables.Names)
        {
            await SendAsync(http, HttpMethod.Post, "/permissions", new JsonObject
            {
                ["policy"] = publicPolicy,
                ["collection"] = table,
                ["action"] = "read",
                ["fields"] = new JsonArray("*"),
                ["permissions"] = new JsonObject(),
                ["validation"] = new JsonObject(),
            });
        }
    }

    private static async Task<JsonObject> SendAsync(HttpClient http, HttpMethod method, string path, JsonObject body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)?.AsObject() ?? [] : throw new IOException($"Directus answers {(int)answer.StatusCode} to {method} {path}: {text}");
    }
}
