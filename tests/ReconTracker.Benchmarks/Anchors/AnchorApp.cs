using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ReconTracker.Benchmarks.Peers;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Anchors;

/// <summary>The least that a web application can do: a fixed body from the output cache, and a page of the same data written by hand. Runs as a process of its own.</summary>
internal static class AnchorApp
{
    public const string Name = "anchors";

    public static async Task<int> RunAsync(string port, string connectionString, string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOutputCache(options => options.SizeLimit = 256 * 1024 * 1024);
        builder.Services.AddResponseCompression();
        await using var source = NpgsqlDataSource.Create(connectionString);
        var app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.UseResponseCompression();
        app.UseOutputCache();
        app.MapGet("/ready", () => "ready");
        app.MapGet("/fixed/{length:int}", (int length) => Results.Text(new string('x', length), "text/html", Encoding.UTF8)).CacheOutput();
        app.MapGet("/meetings/{slug}", async (string slug) => await HandWritten.MeetingAsync(source, slug) is { } html ? Results.Text(html, "text/html", Encoding.UTF8) : Results.NotFound());
        app.MapPeers(source, folder);
        await app.RunAsync();
        return 0;
    }

    public static Task<AppProcess> StartAsync(Collection collection, string folder = "")
    {
        var port = AppProcess.FreePort();
        return AppProcess.StartAsync("dotnet", [typeof(AnchorApp).Assembly.Location, Name, port.ToString(CultureInfo.InvariantCulture), collection.ConnectionString, folder], port, "/ready", [AppProcess.Room]);
    }
}
