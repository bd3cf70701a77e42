using System.Diagnostics;
using System.Runtime.InteropServices;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>The programs we are measured against, in a folder outside of the project.</summary>
internal static class Npm
{
    private const string NodeVersion = "22.23.3";

    private static string NodePackage => $"node-linux-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";

    public static string FolderOf(Options options) => Path.Combine(options.Folder, "peers");

    /// <summary>Node 22, which Directus needs whatever the machine has.</summary>
    public static string Node(Options options) => Path.Combine(FolderOf(options), "node_modules", NodePackage, "bin/node");

    public static string Directus(Options options) => Path.Combine(FolderOf(options), "node_modules/directus/cli.js");

    /// <summary>What is missing, in a sentence; null when all is there.</summary>
    public static string? Missing(Options options)
    {
        string[] files = [Node(options), Directus(options), Path.Combine(FolderOf(options), "node_modules/vis-timeline"), Path.Combine(FolderOf(options), "node_modules/@knight-lab/timelinejs")];
        return Array.Find(files, file => !File.Exists(file) && !Directory.Exists(file)) is { } missing
            ? $"{missing} is missing: run 'peers --install' first (npm, about 1 GB)."
            : null;
    }

    /// <summary>Gets them from the npm registry.</summary>
    /// <exception cref="IOException">npm is not there or fails.</exception>
    public static async Task InstallAsync(Options options)
    {
        Directory.CreateDirectory(FolderOf(options));
        await using (var wanted = typeof(Npm).Assembly.GetManifestResourceStream("ReconTracker.Benchmarks.Peers.package.json")!)
        await using (var file = File.Create(Path.Combine(FolderOf(options), "package.json")))
        {
            await wanted.CopyToAsync(file);
        }

        // packages that only help to install have scripts of their own; none of what is run needs them
        await RunAsync(options, "install", "--no-audit", "--no-fund", "--ignore-scripts", $"{NodePackage}@{NodeVersion}");
        Console.WriteLine(Missing(options) ?? $"The peers are in {FolderOf(options)}.");
    }

    private static async Task RunAsync(Options options, params string[] args)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", args) { WorkingDirectory = FolderOf(options) })!;
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new IOException($"npm {string.Join(' ', args)} failed.");
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new IOException("npm is not installed: the peers come from its registry.");
        }
    }
}
