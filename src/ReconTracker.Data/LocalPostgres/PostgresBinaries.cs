using System.Globalization;
using System.Text.RegularExpressions;

namespace ReconTracker.Data.LocalPostgres;

/// <summary>The server programs of one installed PostgreSQL.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    public const int OldestMajor = 15;

    public string Program(string name) => Path.Combine(Folder, name);

    /// <summary>The programs for a cluster written by <paramref name="clusterMajor"/>, or the newest ones for a new cluster.</summary>
    /// <exception cref="LocalPostgresException">Nothing fitting is installed.</exception>
    public static async Task<PostgresBinaries> FindAsync(string? folder, int? clusterMajor, string dataFolder, CancellationToken cancel)
    {
        folder ??= Environment.GetEnvironmentVariable("RT_PG_BIN") is { Length: > 0 } set ? set : null;
        var installed = await InstalledAsync(folder is null ? Folders() : [folder], cancel);
        if (folder is null && await PgConfigFolderAsync(cancel) is { } configured && !installed.Exists(b => b.Folder == configured))
        {
            installed.AddRange(await InstalledAsync([configured], cancel));
        }

        if (installed.Count == 0)
        {
            throw new LocalPostgresException(folder is null
                ? "PostgreSQL's server programs are not installed: on Debian or Ubuntu run `sudo apt-get install postgresql`, or set ConnectionStrings__ReconTracker to a PostgreSQL server."
                : $"There are no PostgreSQL server programs (postgres, initdb) in {folder}: correct RT_PG_BIN, or unset it.");
        }

        var majors = string.Join(", ", installed.Select(b => b.Major).Distinct().Order());
        return clusterMajor is { } major
            ? installed.Find(b => b.Major == major) ?? throw new LocalPostgresException(
                $"The data in {dataFolder} was written by PostgreSQL {major}, but only PostgreSQL {majors} is installed: install PostgreSQL {major}, or choose a new folder with RECONTRACKER_DATA and import an export of the old one there.")
            : installed.Where(b => b.Major >= OldestMajor).MaxBy(b => b.Major) ?? throw new LocalPostgresException(
                $"ReconTracker needs PostgreSQL {OldestMajor} or newer, but only PostgreSQL {majors} is installed: install a newer one (packages: apt.postgresql.org), or set ConnectionStrings__ReconTracker to a PostgreSQL server.");
    }

    private static IEnumerable<string> Folders() =>
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Where(Path.IsPathRooted),
        .. Versions("/usr/lib/postgresql", "*"),
        .. Versions("/usr", "pgsql-*"),
    ];

    private static IEnumerable<string> Versions(string parent, string pattern) =>
        Directory.Exists(parent) ? Directory.EnumerateDirectories(parent, pattern).Select(version => Path.Combine(version, "bin")) : [];

    private static async Task<string?> PgConfigFolderAsync(CancellationToken cancel) =>
        await new Command("pg_config", "--bindir").RunAsync(cancel) is (0, { Length: > 0 } folder, _) ? folder : null;

    private static async Task<List<PostgresBinaries>> InstalledAsync(IEnumerable<string> folders, CancellationToken cancel)
    {
        var found = new List<PostgresBinaries>();
        foreach (var folder in folders.Distinct().Where(f => File.Exists(Path.Combine(f, "initdb"))))
        {
            var (_, version, _) = await new Command(Path.Combine(folder, "postgres"), "--version").RunAsync(cancel);
            if (MajorOf().Match(version) is { Success: true } match)
            {
                found.Add(new PostgresBinaries(folder, int.Parse(match.ValueSpan, CultureInfo.InvariantCulture)));
            }
        }

        return found;
    }

    [GeneratedRegex(@"(?<=\(PostgreSQL\) )\d+")]
    private static partial Regex MajorOf();
}
