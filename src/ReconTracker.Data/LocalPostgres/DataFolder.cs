using System.Security.Cryptography;
using System.Text;

namespace ReconTracker.Data.LocalPostgres;

/// <summary>
/// ReconTracker's data folder: <c>cluster</c> (PostgreSQL's files), <c>run</c> (its socket), <c>postgres.log</c>, and <c>lock</c>,
/// which the process that started the cluster holds as long as it lives.
/// </summary>
internal sealed record DataFolder(string Root)
{
    private const int LongestSocketFolder = 107 - 15; // sun_path without its NUL, less "/.s.PGSQL.5432"
    private const int WouldBlock = 11; // EAGAIN of flock(2)
    private const long LargestLog = 10 * 1024 * 1024;

    public string Cluster => Path.Combine(Root, "cluster");

    public string NewCluster => Path.Combine(Root, "cluster.new");

    public string Log => Path.Combine(Root, "postgres.log");

    /// <summary>Where the socket lies: in the folder, or in the temporary folder when that path is too long for a socket.</summary>
    public string Sockets => Path.Combine(Root, "run") is var inside && Encoding.UTF8.GetByteCount(inside) <= LongestSocketFolder
        ? inside
        : Path.Combine("/tmp", "recontracker-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Root)))[..16]);

    /// <summary>The major version that wrote the cluster; null before there is one.</summary>
    public int? ClusterMajor =>
        File.Exists(Path.Combine(Cluster, "PG_VERSION")) && int.TryParse(File.ReadAllText(Path.Combine(Cluster, "PG_VERSION")), out var major) ? major : null;

    public static async Task<DataFolder> DefaultAsync(CancellationToken cancel)
    {
        if (Set("RECONTRACKER_DATA") is { } chosen)
        {
            return new DataFolder(Path.GetFullPath(chosen));
        }

        var share = Set("XDG_DATA_HOME") ?? (Set("HOME") is { } home ? Path.Combine(home, ".local", "share") : null);
        if (PostgresAccount.IsRoot && (share is null || !await IsOpenToPostgresAsync(share, cancel)))
        {
            share = "/var/lib";
        }

        return share is null
            ? throw new LocalPostgresException("There is no home folder to keep the data in: set RECONTRACKER_DATA to a folder.")
            : new DataFolder(Path.Combine(Path.GetFullPath(share), "recontracker"));
    }

    /// <summary>A fresh folder under the temporary folder.</summary>
    public static DataFolder Temporary() => new(Path.Combine(Path.GetTempPath(), $"recontracker-{Guid.NewGuid():N}"[..24]));

    /// <summary>Makes the folder when it is missing; an existing one keeps its owner and mode.</summary>
    public void Create()
    {
        try
        {
            if (!Directory.Exists(Root))
            {
                // root's folder holds folders of account postgres, which must be able to pass
                Directory.CreateDirectory(Root);
                File.SetUnixFileMode(Root, (UnixFileMode)(PostgresAccount.IsRoot ? 0b111_101_101 : 0b111_000_000));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new LocalPostgresException($"The data folder {Root} cannot be made: set RECONTRACKER_DATA to a folder this account may write.", failure);
        }
    }

    /// <summary>The lock of the process that owns the cluster, or null while another process holds it.</summary>
    public FileStream? TryLock()
    {
        try
        {
            return new FileStream(Path.Combine(Root, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (held.HResult == WouldBlock)
        {
            return null;
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new LocalPostgresException($"The data folder {Root} belongs to another account: set RECONTRACKER_DATA to a folder this account may write.", failure);
        }
    }

    /// <summary>Keeps one old log, so that the log cannot fill the disk.</summary>
    public void RollLog()
    {
        if (new FileInfo(Log) is { Exists: true, Length: > LargestLog })
        {
            File.Move(Log, Log + ".1", overwrite: true);
        }
    }

    /// <summary>What PostgreSQL said last: the reason when it did not start.</summary>
    public string LastWords()
    {
        var lines = File.Exists(Log) ? File.ReadLines(Log).TakeLast(20).ToList() : [];
        return (lines.FindLast(line => line.Contains("FATAL:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it said nothing").Trim();
    }

    private static async Task<bool> IsOpenToPostgresAsync(string folder, CancellationToken cancel)
    {
        var existing = Path.GetFullPath(folder);
        while (!Directory.Exists(existing))
        {
            existing = Path.GetDirectoryName(existing)!;
        }

        return await (await PostgresAccount.ForAsync(Path.Combine(folder, "recontracker", "cluster"), cancel)).MayEnterAsync(existing, cancel);
    }

    private static string? Set(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
