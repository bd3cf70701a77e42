using System.Diagnostics;
using Npgsql;

namespace ReconTracker.Data.LocalPostgres;

/// <summary>
/// A private PostgreSQL cluster in the data folder, reachable only through a socket in a folder no other account may open.
/// It lives as long as this process: disposing stops it, and when the process dies the kernel does.
/// </summary>
public sealed partial class LocalPostgresServer : IAsyncDisposable
{
    private const string Role = "recon";

    private readonly bool _throwaway;
    private readonly bool _deletesFolder;
    private readonly DataFolder _folder;
    private readonly string _sockets;
    private readonly Process? _process;
    private readonly FileStream? _lock;
    private bool _disposed;

    private LocalPostgresServer(LocalPostgresOptions options, DataFolder folder, string sockets, Process? process, FileStream? @lock)
    {
        _throwaway = options.Throwaway;
        _deletesFolder = options is { Throwaway: true, DataDirectory: null };
        (_folder, _sockets, _process, _lock) = (folder, sockets, process, @lock);
    }

    /// <summary>The data folder in use.</summary>
    public string DataDirectory => _folder.Root;

    /// <summary>Whether another process owns the cluster; disposing then leaves it running.</summary>
    public bool IsAttached => _process is null;

    /// <summary>The connection string of a database of the cluster.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _sockets,
        Username = Role,
        Database = database,
        SslMode = SslMode.Disable, // a socket, not a network; asking whether the server would encrypt takes time when it does not answer
        MaxPoolSize = 40,
        ApplicationName = "ReconTracker",
        IncludeErrorDetail = _throwaway, // the detail quotes stored values, which do not belong in a log
    }.ConnectionString;

    /// <summary>Makes the database unless it exists, and says its connection string.</summary>
    public async Task<string> EnsureDatabaseAsync(string name, CancellationToken cancel = default)
    {
        await using var connection = await OpenAsync(cancel);
        await using var exists = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await exists.ExecuteScalarAsync(cancel) is null)
        {
            // an identifier cannot be a parameter: quoted by hand
            var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
#pragma warning disable CA2100 // quoted in the line above
            await using var create = new NpgsqlCommand($"CREATE DATABASE {quoted}", connection);
#pragma warning restore CA2100
            try
            {
                await create.ExecuteNonQueryAsync(cancel);
            }
            catch (PostgresException race) when (race.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // another process made it meanwhile
            }
        }

        return ConnectionString(name);
    }

    /// <summary>Stops the cluster if this process started it; a temporary folder goes too.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        NpgsqlConnection.ClearAllPools();
        if (_process is not null)
        {
            await StopAsync(_process);
            _process.Dispose();
        }

        if (_lock is not null)
        {
            await _lock.DisposeAsync();
        }

        if (_deletesFolder && !IsAttached)
        {
            Directory.Delete(_folder.Root, recursive: true);
        }
    }

    private static async Task StopAsync(Process process)
    {
        foreach (var signal in (int[])[Libc.FastShutdown, Libc.ImmediateShutdown])
        {
            if (process.HasExited || Libc.Kill(process.Id, signal) != 0)
            {
                return;
            }

            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                // the next signal is the harder one
            }
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancel)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString("postgres")) { Pooling = false, Timeout = 5 }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
