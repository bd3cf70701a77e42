using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Curation;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data;

/// <summary>Someone at a database of his own who saves, and looks at what is stored.</summary>
internal sealed class Editor(string connectionString, string who = "Amal")
{
    public string ConnectionString => connectionString;

    public static async Task<Editor> AtAsync(SeededApp app, bool seeded = false) => new(await app.CreateDatabaseAsync(seeded));

    public ReconDb Connect() => SeededApp.Connect(connectionString);

    public Edit Because(string why) => new(who, why, DateTimeOffset.UtcNow);

    /// <summary>Saves records in a context of their own.</summary>
    public async Task<IReadOnlyList<Revision>> SaveAsync(params RecordDocument[] records)
    {
        await using var db = Connect();
        foreach (var record in records)
        {
            await db.ApplyAsync(record);
        }

        return await db.SaveAsync(Because("A test."));
    }

    /// <summary>Plans an act of curation and carries it out, in a context of its own.</summary>
    public async Task<IReadOnlyList<Revision>> ActAsync(Func<ReconDb, Task<CurationPlan>> plan, string why = "An act.")
    {
        await using var db = Connect();
        var planned = await plan(db);
        return await db.CarryOutAsync(planned, Because(why));
    }

    /// <summary>The whole collection, to the letter.</summary>
    public async Task<string> ExportAsync()
    {
        await using var db = Connect();
        return RecordJson.WriteIndented(await db.BundleAsync());
    }

    /// <summary>What is wrong with history and rows; null when nothing is.</summary>
    public async Task<string?> VerifyAsync()
    {
        await using var db = Connect();
        return await db.VerifyAsync();
    }

    /// <summary>The number of the newest edit.</summary>
    public async Task<long> LastEditAsync()
    {
        await using var db = Connect();
        return await db.Edits.MaxAsync(edit => edit.Id);
    }

    /// <summary>Makes sources, parties, people and topics of these names, for other records to refer to.</summary>
    public Task HasAsync(params IEnumerable<Slug> slugs) => SaveAsync([.. slugs.SelectMany(slug => (RecordDocument[])
    [
        Sample.ASource with { Slug = slug },
        Sample.AParty with { Slug = slug, Kind = ReconTracker.Domain.Parties.PartyKind.Institution },
        Sample.APerson with { Slug = slug },
        Sample.ATopic with { Slug = slug },
    ])]);

    public async Task<TRecord?> ReadAsync<TRecord>(RecordKind kind, Slug slug)
        where TRecord : RecordDocument
    {
        await using var db = Connect();
        return await db.RecordAsync<TRecord>(kind, slug);
    }

    /// <summary>Runs SQL as the owner of the tables.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var db = Connect();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>Rewrites what may not be rewritten, as a superuser can who switches the triggers and foreign keys off.</summary>
    public Task TamperAsync(string sql) => ExecuteAsync($"SET session_replication_role = replica; {sql}; SET session_replication_role = DEFAULT");

    /// <summary>One column of rows, as text.</summary>
    public async Task<IReadOnlyList<string>> QueryAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // the texts of tests
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.IsDBNull(0) ? "" : Convert.ToString(reader.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return rows;
    }
}
