using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Database;

namespace ReconTracker.Web.Verbs;

/// <summary>The verbs of the executable. Exit codes: 0 done, 1 failed (the reason is one sentence on standard error), 2 not understood.</summary>
internal static class Verb
{
    private const string Usage = """
        ReconTracker: a public record of Russian-mediated talks among Palestinian factions

        Usage: ReconTracker.Web [verb]

          serve          run the web application (default)
          migrate        create the database, or bring it up to date
          seed           load the five coded articles; records that an editor changed since are left alone
          import FILE    load a bundle (JSON, or tables in a zip archive) or a MEND table (CSV); says what it creates and changes, line by line;
                         --dry-run only says it; --make-parties makes the parties that a MEND table names and nobody has on record
          export FILE    write the whole collection as one bundle: tables when FILE ends in .zip, else JSON; - writes JSON to standard output
          verify         re-read all history, rows and claims; --texts DIR also checks every fragment against the articles' texts
          create-admin NAME   make an administrator, or let one in again who lost the way: prints a link, good once and for two days
          healthcheck    ask a running application whether it is ready

        Settings: ASPNETCORE_URLS, RECONTRACKER_DATA, ConnectionStrings__ReconTracker and ...Owner; see docs/operations.md.
        """;

    private static readonly string[] ImportOptions = ["--dry-run", "--make-parties"];

    public static async Task<int> RunAsync(string[] args)
    {
        var verb = args is [{ } first, ..] && !first.StartsWith('-') ? first : args is ["--help" or "-h", ..] ? "help" : "serve";
        try
        {
            return (verb, args.Length > 1 ? args[1] : null, args.Length) switch
            {
                ("serve", _, _) => await ServeVerb.RunAsync(args),
                ("migrate", null, _) => await DatabaseVerbs.MigrateAsync(),
                ("seed", null, _) => await DatabaseVerbs.SeedAsync(),
                ("import", { } file, _) when !args[2..].Except(ImportOptions).Any() => await DatabaseVerbs.ImportAsync(file, args.Contains("--dry-run"), args.Contains("--make-parties")),
                ("export", { } file, 2) => await DatabaseVerbs.ExportAsync(file),
                ("verify", null, _) => await DatabaseVerbs.VerifyAsync(texts: null),
                ("verify", "--texts", 3) => await DatabaseVerbs.VerifyAsync(args[2]),
                ("generate", { } meetings, _) => await GenerateVerb.RunAsync(meetings, args[2..]),
                ("create-admin", { } name, 2) => await CreateAdminVerb.RunAsync(name),
                ("healthcheck", null, _) => await HealthcheckVerb.RunAsync(),
                ("help", _, _) => Explain(Console.Out, 0),
                _ => NotUnderstood(verb, args),
            };
        }
        catch (Exception problem) when (problem is RuleBrokenException or StaleRevisionException or LocalPostgresException or JsonException or IOException or UnauthorizedAccessException
            or NpgsqlException or DbUpdateException || problem.IsDatabaseAway())
        {
            // the wrappers of EF Core and Npgsql say that something happened; what happened says the exception within, sometimes on several lines
            var reason = problem is DbUpdateException or InvalidOperationException ? problem.GetBaseException() : problem;
            await Console.Error.WriteLineAsync(string.Join(' ', reason.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
            return 1;
        }
    }

    private static int NotUnderstood(string verb, string[] args)
    {
        Console.Error.WriteLine((verb, args) switch
        {
            ("import" or "export", [_]) => $"{verb} needs a FILE.",
            ("create-admin", [_]) => "create-admin needs a NAME.",
            ("create-admin", [_, _, ..]) => $"'{args[2]}' after create-admin {args[1]} is not understood: a name of several words stands in quotation marks.",
            ("verify", [_, "--texts"]) => "--texts needs a DIR.",
            ("import" or "export", [_, _, ..]) => $"'{args[2..].Except(verb == "import" ? ImportOptions : []).First()}' after {verb} {args[1]} is not understood.",
            ("verify", [_, "--texts", _, ..]) => $"'{args[3]}' after verify --texts {args[2]} is not understood.",
            ("migrate" or "seed" or "verify" or "healthcheck", [_, var extra, ..]) => $"'{extra}' after {verb} is not understood.",
            _ => $"'{verb}' is not a verb.",
        });
        Console.Error.WriteLine();
        return Explain(Console.Error, 2);
    }

    private static int Explain(TextWriter where, int exitCode)
    {
        where.WriteLine(Usage);
        return exitCode;
    }
}
