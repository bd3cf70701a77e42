using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ReconTracker.Benchmarks.Running;

/// <summary>A server program started for the time of a measurement, and ended with it.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    /// <summary>The room for new objects that <c>run.sh</c> and the image give; the anchors get the same.</summary>
    public static readonly (string Name, string Value) Room = ("DOTNET_GCgen0size", "0x4000000");

    private readonly Process _process;
    private readonly Queue<string> _lastWords = new();

    private AppProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to its first useful answer.</summary>
    public TimeSpan StartTime { get; private set; }

    /// <summary>Resident memory now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The real application on a database, published as it is installed.</summary>
    public static async Task<AppProcess> ReconTrackerAsync(Collection collection, string path = "/timeline", params (string Name, string Value)[] settings)
    {
        var folder = await Published.Value;
        var port = FreePort();
        return await StartAsync("dotnet", [Path.Combine(folder, "ReconTracker.Web.dll")], port, path,
        [
            ("ConnectionStrings__ReconTracker", collection.ConnectionString), ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"),
            ("ASPNETCORE_CONTENTROOT", folder), ("Reading__PatienceSeconds", "60"),
            ("Serilog__MinimumLevel__Default", "Warning"), Room, .. settings,
        ]);
    }

    /// <summary>Starts a program and waits until it answers.</summary>
    public static async Task<AppProcess> StartAsync(string program, string[] args, int port, string path, (string Name, string Value)[] environment, string? folder = null)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = folder ?? "" };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.StartNew();
        var app = new AppProcess(Process.Start(start)!, new Uri($"http://127.0.0.1:{port}"));
        app._process.OutputDataReceived += app.Keep;
        app._process.ErrorDataReceived += app.Keep;
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        using var http = new HttpClient { BaseAddress = app.Address };
        while (!await AnswersAsync(http, path))
        {
            if (app._process.HasExited || clock.Elapsed > TimeSpan.FromMinutes(5))
            {
                var words = string.Join('\n', app._lastWords);
                await app.DisposeAsync();
                throw new IOException($"{program} does not answer at {path}:\n{words}");
            }

            await Task.Delay(20);
        }

        app.StartTime = clock.Elapsed;
        return app;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    // in the configuration of the benchmarks, of which the application is a part
    private static async Task<string> PublishAsync()
    {
        var (built, folder) = (new DirectoryInfo(AppContext.BaseDirectory), Path.Combine(AppContext.BaseDirectory, "published"));
        using var publish = Process.Start("dotnet", ["publish", Path.Combine(Options.Root, "src/ReconTracker.Web"), "--no-build", "-c", built.Parent!.Name, "-o", folder, "-v", "quiet"]);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new IOException($"The application could not be published to {folder}.");
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string path)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_lastWords)
        {
            _lastWords.Enqueue(line.Data ?? "");
            if (_lastWords.Count > 20)
            {
                _lastWords.Dequeue();
            }
        }
    }
}
