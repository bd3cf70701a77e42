using System.Diagnostics;
using System.Globalization;

namespace ReconTracker.Web.Tests.Verbs;

/// <summary>The application as anyone starts it: with nothing set but a folder for its data.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rt-serve-").FullName;

    public ServeTests() => File.SetUnixFileMode(_folder, (UnixFileMode)Convert.ToInt32("755", 8)); // account postgres passes through it when root runs the tests

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Application_StartedTwiceOnAFolder_PrintsItsAddressServesStopsAndKeepsItsData()
    {
        const string Address = "http://127.0.0.1:5188";

        var first = await ServeAsync(Address, async http =>
        {
            (await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative))).ShouldBe("Healthy");
            using var check = Start("healthcheck", Address);
            await check.WaitForExitAsync();
            check.ExitCode.ShouldBe(0);
            using var verify = Start("verify", Address);
            await verify.WaitForExitAsync();
            verify.ExitCode.ShouldBe(0, "a verb beside the application joins its cluster");
            return await http.GetStringAsync(new Uri("/factions/hamas.json", UriKind.Relative));
        });
        var second = await ServeAsync(Address, http => http.GetStringAsync(new Uri("/factions/hamas.json", UriKind.Relative)));

        second.ShouldBe(first);
    }

    private async Task<string> ServeAsync(string address, Func<HttpClient, Task<string>> visit)
    {
        using var process = Start("serve", address);
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync(patience.Token);
                line.ShouldNotBeNull($"it ended before it was ready: {(process.HasExited ? await process.StandardError.ReadToEndAsync(patience.Token) : "")}");
            }
            while (line != $"ReconTracker is ready at {address}");

            var rest = process.StandardOutput.ReadToEndAsync(patience.Token);
            using var http = new HttpClient { BaseAddress = new Uri(address) };
            var seen = await visit(http);

            using var terminate = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
            using var thirtySeconds = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            await process.WaitForExitAsync(thirtySeconds.Token);
            process.ExitCode.ShouldBe(0, await rest);
            File.Exists(Path.Combine(_folder, "cluster", "postmaster.pid")).ShouldBeFalse("its PostgreSQL stops with it");
            return seen;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start(string verb, string address) =>
        Executable.Start([verb], ("ConnectionStrings__ReconTracker", ""), ("RECONTRACKER_DATA", _folder), ("ASPNETCORE_URLS", address), ("DOTNET_ENVIRONMENT", "Production"), ("Reading__PatienceSeconds", "60"));
}
