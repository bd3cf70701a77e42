using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Generation;

namespace ReconTracker.Benchmarks.Running;

/// <summary>A generated database, and ways to ask it.</summary>
[SuppressMessage("Security", "CA2100", Justification = "The texts of the benchmarks.")]
internal sealed class Collection(GeneratedRecords records, string connectionString, string dataDirectory) : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(connectionString);

    private readonly PooledDbContextFactory<ReconDb> _pool = new(Options(connectionString));

    public int Meetings => records.Meetings;

    public int Seed => records.Seed;

    public GeneratedRecords Records => records;

    public string ConnectionString => connectionString;

    /// <summary>Where the cluster keeps its sockets and process file.</summary>
    public string DataDirectory => dataDirectory;

    public NpgsqlDataSource Source => _source;

    public static ReconDb Connect(string connectionString, params IInterceptor[] interceptors) => new(Options(connectionString, interceptors));

    public ReconDb Connect(params IInterceptor[] interceptors) => Connect(connectionString, interceptors);

    /// <summary>A context from a pool, as the application takes one for a page.</summary>
    public ReconDb Borrow() => _pool.CreateDbContext();

    /// <summary>The first column of all rows, as text.</summary>
    public async Task<Answer> AskAsync(string sql, params object[] values)
    {
        await using var command = _source.CreateCommand(sql);
        command.CommandTimeout = 0; // some of what we are measured against takes minutes
        foreach (var value in values)
        {
            command.Parameters.Add(value is NpgsqlParameter parameter ? parameter.Clone() : new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return new Answer(rows);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads once what pages read of it: what is compared is work, and not which of two collections a disk has been asked for before.</summary>
    public async Task WarmAsync()
    {
        await ExecuteAsync("CREATE EXTENSION IF NOT EXISTS pg_prewarm");
        foreach (var (table, mode) in ((string, string)[])[("revisions", "read"), ("search_entries", "buffer")])
        {
            await AskAsync($"""
                WITH tables AS (SELECT oid FROM pg_class WHERE oid = '{table}'::regclass OR oid = (SELECT reltoastrelid FROM pg_class WHERE oid = '{table}'::regclass))
                SELECT sum(pg_prewarm(part.oid::regclass, '{mode}')) FROM (SELECT oid FROM tables UNION SELECT indexrelid FROM pg_index WHERE indrelid IN (SELECT oid FROM tables)) part
                """);
        }
    }

    /// <summary>The plan of a question with what it really cost.</summary>
    public async Task<string> ExplainAsync(string sql, params object[] values) => string.Join('\n', (await AskAsync($"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) {sql}", values)).Rows) + "\n";

    public async ValueTask DisposeAsync() => await _source.DisposeAsync();

    private static DbContextOptions<ReconDb> Options(string connectionString, params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(connectionString).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).AddInterceptors(interceptors);
        return options.Options;
    }
}
