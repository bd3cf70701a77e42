using System.Diagnostics;

namespace ReconTracker.Web.Tests.Verbs;

/// <summary>The executable as it was built, run as a process.</summary>
internal static class Executable
{
    // next to the tests' own configuration: bin/<configuration>/<framework>
    private static readonly string Program = Path.Combine(
        Checkout.Root, "src/ReconTracker.Web/bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "ReconTracker.Web.dll");

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string? connectionString, params string[] args)
    {
        using var process = Start(args, ("ConnectionStrings__ReconTracker", connectionString ?? "Host=/nowhere;Database=none;Username=nobody"));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Starts a verb; the caller ends it.</summary>
    public static Process Start(string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["ASPNETCORE_CONTENTROOT"] = Path.Combine(Checkout.Root, "src/ReconTracker.Web");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
