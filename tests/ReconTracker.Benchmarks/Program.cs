using ReconTracker.Benchmarks.Anchors;
using ReconTracker.Benchmarks.Commands;

namespace ReconTracker.Benchmarks;

/// <summary>Where the program begins: a command, or the anchors that a command starts beside itself.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) =>
        args is [AnchorApp.Name, var port, var connectionString, var folder] ? AnchorApp.RunAsync(port, connectionString, folder) : Command.RunAsync(args);
}
