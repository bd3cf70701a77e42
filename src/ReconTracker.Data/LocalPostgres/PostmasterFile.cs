using System.Globalization;

namespace ReconTracker.Data.LocalPostgres;

/// <summary>What a running server says of itself in <c>postmaster.pid</c>; while it starts, not yet where its socket is.</summary>
internal sealed record PostmasterFile(int ProcessId, string? Sockets)
{
    /// <summary>The server that runs on the cluster; null when none does (a file left by a crash counts as none).</summary>
    public static PostmasterFile? Read(string cluster)
    {
        try
        {
            var lines = File.ReadAllLines(Path.Combine(cluster, "postmaster.pid"));
            return lines is [var pid, ..] && int.TryParse(pid, CultureInfo.InvariantCulture, out var id) && Runs(id, cluster)
                ? new PostmasterFile(id, lines.ElementAtOrDefault(4) is { Length: > 0 } sockets ? sockets : null)
                : null;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // the process id may have gone to another program since; a server's working folder is its cluster
    private static bool Runs(int id, string cluster) =>
        new DirectoryInfo($"/proc/{id}/cwd").ResolveLinkTarget(returnFinalTarget: true)?.FullName
        == (new DirectoryInfo(cluster).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? cluster);
}
