using System.Diagnostics;
using Npgsql;

namespace ReconTracker.Data.LocalPostgres;

public sealed partial class LocalPostgresServer
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan RemainsTimeout = TimeSpan.FromSeconds(10);
    private static readonly string[] Remains = ["lock file \"postmaster.pid\" already exists", "pre-existing shared memory block"];

    /// <summary>Starts the cluster, after making it when the folder has none.</summary>
    /// <exception cref="LocalPostgresException">Another ReconTracker uses the folder, or PostgreSQL is missing or does not start.</exception>
    public static async Task<LocalPostgresServer> StartAsync(LocalPostgresOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new LocalPostgresOptions();
        var folder = await FolderAsync(options, cancel);
        return folder.TryLock() is { } held
            ? await StartAsync(options, folder, held, cancel)
            : throw new LocalPostgresException($"Another ReconTracker uses the data folder {folder.Root}: stop it first, or set RECONTRACKER_DATA to another folder.");
    }

    /// <summary>Attaches to the cluster another ReconTracker runs on the folder, or starts it when none does.</summary>
    /// <exception cref="LocalPostgresException">PostgreSQL is missing, does not start, or does not answer.</exception>
    public static async Task<LocalPostgresServer> ConnectOrStartAsync(LocalPostgresOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new LocalPostgresOptions();
        var folder = await FolderAsync(options, cancel);
        var waited = Stopwatch.StartNew();
        do
        {
            if (folder.TryLock() is { } held)
            {
                return await StartAsync(options, folder, held, cancel);
            }

            if (PostmasterFile.Read(folder.Cluster) is { Sockets: { } sockets })
            {
                var attached = new LocalPostgresServer(options, folder, sockets, process: null, @lock: null);
                if (await attached.AnswersAsync(cancel))
                {
                    return attached;
                }
            }

            await Task.Delay(Pause, cancel);
        }
        while (waited.Elapsed < options.StartTimeout);

        throw new LocalPostgresException($"Another ReconTracker uses the data folder {folder.Root}, but its database does not answer: stop it first.");
    }

    private static async Task<DataFolder> FolderAsync(LocalPostgresOptions options, CancellationToken cancel)
    {
        var folder = options switch
        {
            { DataDirectory: { } chosen } => new DataFolder(Path.GetFullPath(chosen)),
            { Throwaway: true } => DataFolder.Temporary(),
            _ => await DataFolder.DefaultAsync(cancel),
        };
        folder.Create();
        return folder;
    }

    private static async Task<LocalPostgresServer> StartAsync(LocalPostgresOptions options, DataFolder folder, FileStream held, CancellationToken cancel)
    {
        LocalPostgresServer? server = null;
        try
        {
            var account = await PostgresAccount.ForAsync(folder.Cluster, cancel);
            if (!await account.MayEnterAsync(folder.Root, cancel))
            {
                throw new LocalPostgresException($"The account PostgreSQL runs under may not enter {folder.Root}: set RECONTRACKER_DATA to a folder outside of closed folders such as /root.");
            }

            await StopOrphanAsync(options, folder, cancel);
            var binaries = await PostgresBinaries.FindAsync(options.BinDirectory, folder.ClusterMajor, folder.Root, cancel);
            await MakeClusterAsync(options, folder, account, binaries, cancel);
            await account.MakePrivateFolderAsync(folder.Sockets, cancel);
            folder.RollLog();
            var postgres = account.RunServer(new Command(binaries.Program("postgres"), ServerArguments(options, folder)));
            var waited = Stopwatch.StartNew();
            do
            {
                server = new LocalPostgresServer(options, folder, folder.Sockets, await postgres.StartAsync(folder.Log), held);
            }
            while (!await server.IsReadyAsync(waited, options.StartTimeout, cancel));

            return server;
        }
        catch
        {
            await (server?.DisposeAsync() ?? held.DisposeAsync());
            throw;
        }
    }

    // We hold the lock, so a server that still runs has lost its ReconTracker: it is stopping already, or is told to.
    private static async Task StopOrphanAsync(LocalPostgresOptions options, DataFolder folder, CancellationToken cancel)
    {
        var waited = Stopwatch.StartNew();
        while (PostmasterFile.Read(folder.Cluster) is { } orphan)
        {
            if (Libc.Kill(orphan.ProcessId, Libc.FastShutdown) != 0 || waited.Elapsed > options.StartTimeout)
            {
                throw new LocalPostgresException($"A PostgreSQL server (process {orphan.ProcessId}) uses {folder.Cluster} and does not stop: stop it first.");
            }

            await Task.Delay(4 * Pause, cancel);
        }
    }

    // made beside and moved, so that an interrupted initdb never looks like a cluster
    private static async Task MakeClusterAsync(
        LocalPostgresOptions options, DataFolder folder, PostgresAccount account, PostgresBinaries binaries, CancellationToken cancel)
    {
        if (folder.ClusterMajor is not null)
        {
            return;
        }

        if (Directory.Exists(folder.NewCluster))
        {
            Directory.Delete(folder.NewCluster, recursive: true);
        }

        await account.MakePrivateFolderAsync(folder.NewCluster, cancel);
        var initdb = account.Run(new Command(binaries.Program("initdb"),
        [
            "-D", folder.NewCluster, "-U", Role, "-E", "UTF8", "-A", "trust", "--no-instructions",
            "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=und", .. options.Throwaway ? (string[])["--no-sync"] : [],
        ]));
        if (await initdb.RunAsync(cancel) is (not 0, _, var error))
        {
            throw new LocalPostgresException($"PostgreSQL could not make its files in {folder.NewCluster}: {error.ReplaceLineEndings(" ")}");
        }

        Directory.Move(folder.NewCluster, folder.Cluster);
    }

    private static List<string> ServerArguments(LocalPostgresOptions options, DataFolder folder)
    {
        List<string> settings =
        [
            "listen_addresses=", $"unix_socket_directories={folder.Sockets}", "unix_socket_permissions=0700", "port=5432",
            "max_connections=100", $"shared_buffers={SharedBuffers()}MB", "timezone=UTC", "log_timezone=UTC",
            "dynamic_shared_memory_type=mmap", // /dev/shm is small in containers, and systemd empties it when a user logs out
            "jit=off", // compiling costs more than these short queries
            "log_checkpoints=off",
            .. options.Throwaway ? (string[])["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : [],
        ];
        return ["-D", folder.Cluster, .. settings.SelectMany(setting => (string[])["-c", setting])];
    }

    // A quarter of the memory that this process may use, in MB, as PostgreSQL's manual proposes: what is not needed is never touched, and a large collection stays in it.
    private static long SharedBuffers() => Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4 / 1024 / 1024, 64, 8192);

    // False: it met the remains of a server that was killed; they go by themselves, so another try is worth it.
    private async Task<bool> IsReadyAsync(Stopwatch waited, TimeSpan timeout, CancellationToken cancel)
    {
        while (!await AnswersAsync(cancel))
        {
            if (_process!.HasExited && waited.Elapsed < RemainsTimeout && _folder.LastWords() is var words && Remains.Any(words.Contains))
            {
                await Task.Delay(10 * Pause, cancel);
                return false;
            }

            if (_process.HasExited || waited.Elapsed > timeout)
            {
                throw new LocalPostgresException($"PostgreSQL did not start ({_folder.LastWords()}): see {_folder.Log}.");
            }

            await Task.Delay(Pause, cancel);
        }

        return true;
    }

    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            await using var connection = await OpenAsync(cancel);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}
