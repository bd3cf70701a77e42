using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Seed;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Database;
using ReconTracker.Web.Editing.Importing;
using ReconTracker.Web.Formats.CsvBundles;

namespace ReconTracker.Web.Verbs;

/// <summary>The verbs that work on the collection without serving it.</summary>
internal static class DatabaseVerbs
{
    public static Task<int> MigrateAsync() => WithDatabaseAsync(mayChange: true, async db =>
    {
        // starting trusts the version of derived entries; whoever asks for migration gets them compared
        if (!await db.IsDerivedCurrentAsync())
        {
            await db.RebuildDerivedAsync();
        }

        return await Done("The database is up to date.");
    });

    public static Task<int> SeedAsync() => WithDatabaseAsync(mayChange: true, async db =>
    {
        var plan = await SeedBundle.LoadAsync(db, TimeProvider.System);
        return await Done($"{plan.Created} records created, {plan.Changed} changed, {plan.Unchanged} unchanged.");
    });

    public static Task<int> ImportAsync(string file, bool isDryRun, bool mayMakeParties) => WithDatabaseAsync(mayChange: !isDryRun, async db =>
    {
        await using var stream = File.OpenRead(file);
        var plan = await ImportPlan.OfAsync(await ImportedFile.ReadAsync(stream, ImportLimits.Verb, mayMakeParties, db), db);
        if (plan.Changes is not { } changes)
        {
            foreach (var refusal in plan.Refusals)
            {
                await Console.Error.WriteLineAsync(refusal.ToString());
            }

            return 1;
        }

        foreach (var change in changes.Changes)
        {
            Console.WriteLine($"{(change.ComesBack ? "comes back" : change.IsNew ? "create" : "change")} {change.Record.Reference} ({plan.SpotOf(change)})");
            foreach (var field in change.IsNew ? [] : change.Fields)
            {
                Console.WriteLine($"    {plan.SpotOf(change, field.Path)}: {field.Path}: {field.Before ?? "(nothing)"} -> {field.After ?? "(nothing)"}");
            }
        }

        if (isDryRun)
        {
            return await Done($"{changes.Created} records would be created, {changes.Changed} changed, {changes.Unchanged} unchanged. Nothing was stored.");
        }

        var edit = new Edit("import", $"Import of {Path.GetFileName(file)}", TimeProvider.System.GetUtcNow());
        await db.ApplyAsync(changes, edit);
        return await Done($"{changes.Created} records created, {changes.Changed} changed, {changes.Unchanged} unchanged.");
    });

    public static Task<int> ExportAsync(string file) => WithDatabaseAsync(mayChange: false, async db =>
    {
        if (file == "-")
        {
            await Console.Out.WriteAsync(await BundleAsync(db));
            return 0;
        }

        // whole or not at all: a reader never finds half a file
        var partial = file + ".partial";
        if (file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await using var zip = File.Create(partial);
            await CsvBundle.WriteAsync(db, zip);
        }
        else
        {
            await File.WriteAllTextAsync(partial, await BundleAsync(db));
        }

        File.Move(partial, file, overwrite: true);
        return await Done($"The collection is in {file}.");
    });

    public static Task<int> VerifyAsync(string? texts) => WithDatabaseAsync(mayChange: false, async db =>
    {
        var problem = await db.VerifyAsync();
        var check = problem is null && texts is not null ? await FragmentVerification.VerifyAsync(db, texts) : null;
        if ((problem ?? check?.Problem) is { } sentence)
        {
            throw new IOException(sentence);
        }

        var counts = $"{await db.Revisions.Newest().CountAsync()} records, {await db.Revisions.CountAsync()} revisions, {await db.Claims.CountAsync()} claims";
        return await Done($"All is in order: {counts}{(check is null ? "" : $"; {check.Fragments} fragments found in {check.Texts} texts")}.");
    });

    /// <summary>Opens the database, in the schema of this version, for the time of some work.</summary>
    internal static Task<int> WithDatabaseAsync(bool mayChange, Func<ReconDb, Task<int>> work) => WithDatabaseAsync(mayChange, async (_, database) =>
    {
        await using var db = database.ConnectOwner();
        return await work(db);
    });

    /// <summary>The same for work that asks for more than the collection.</summary>
    internal static async Task<int> WithDatabaseAsync(bool mayChange, Func<IConfiguration, DatabaseAtHand, Task<int>> work)
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables().Build();
        await using var database = await DatabaseAtHand.OpenAsync(configuration, mayJoin: true);
        await (mayChange ? database.MigrateAsync() : database.RequireMigratedAsync());
        return await work(configuration, database);
    }

    private static async Task<string> BundleAsync(ReconDb db) => RecordJson.WriteIndented(await db.BundleAsync()) + "\n";

    private static async Task<int> Done(string sentence)
    {
        await Console.Out.WriteLineAsync(sentence);
        return 0;
    }
}
