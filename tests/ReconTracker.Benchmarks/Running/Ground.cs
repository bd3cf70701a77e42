using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Generation;
using ReconTracker.Data.LocalPostgres;

namespace ReconTracker.Benchmarks.Running;

/// <summary>A PostgreSQL cluster of the benchmarks' own, with the product's settings, and the generated databases kept in it from run to run.</summary>
[SuppressMessage("Security", "CA2100", Justification = "The names of databases are made of numbers.")]
internal sealed class Ground : IAsyncDisposable
{
    private readonly Options _options;
    private readonly LocalPostgresServer _cluster;

    private Ground(Options options, LocalPostgresServer cluster) => (_options, _cluster) = (options, cluster);

    public static async Task<Ground> StartAsync(Options options)
    {
        Directory.CreateDirectory(options.Folder);
        return new(options, await LocalPostgresServer.StartAsync(new() { DataDirectory = Path.Combine(options.Folder, "data"), Throwaway = true }));
    }

    /// <summary>The collection of so many meetings: the one kept, when this version would make the same, or a new one.</summary>
    public async Task<Collection> CollectionAsync(int meetings, int people = 2000)
    {
        var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"meetings_{meetings}_seed_{_options.Seed}_people_{people}");
        var records = new GeneratedRecords { Meetings = meetings, Seed = _options.Seed, People = people };
        var connectionString = await _cluster.EnsureDatabaseAsync(name);
        var version = VersionOf(records);
        if (await CommentAsync(name) != version)
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            connectionString = await _cluster.EnsureDatabaseAsync(name);
            await FillAsync(connectionString, records);
            await ExecuteAsync($"COMMENT ON DATABASE {name} IS '{version}'");
        }

        return new Collection(records, connectionString, _cluster.DataDirectory);
    }

    public async ValueTask DisposeAsync() => await _cluster.DisposeAsync();

    private static async Task FillAsync(string connectionString, GeneratedRecords records)
    {
        await using var db = Collection.Connect(connectionString);
        await db.Database.MigrateAsync();
        var written = await db.GenerateAsync(records, new Told());
        Console.WriteLine($"  {written.Records} records, {written.Rows} rows in {written.Elapsed.TotalSeconds:F1} s: {written.RowsPerSecond:F0} rows/s, {records.Meetings / written.Elapsed.TotalSeconds:F0} meetings/s with indexes and statistics");
    }

    // another generator or another schema makes another collection; a small sample of it tells
    private static string VersionOf(GeneratedRecords records)
    {
        using var db = Collection.Connect("Host=none");
        return $"{(records with { Meetings = 20, People = 40 }).Fingerprint()} {db.Database.GetMigrations().Last()}";
    }

    private async Task<string?> CommentAsync(string name)
    {
        await using var connection = new NpgsqlConnection(_cluster.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = name } } };
        return await command.ExecuteScalarAsync() as string;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_cluster.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Told : IProgress<GeneratedRows>
    {
        private TimeSpan _said;

        public void Report(GeneratedRows value)
        {
            if (value.Elapsed - _said > TimeSpan.FromSeconds(10))
            {
                _said = value.Elapsed;
                Console.WriteLine($"  {value.Records} records, {value.RowsPerSecond:F0} rows/s");
            }
        }
    }
}
