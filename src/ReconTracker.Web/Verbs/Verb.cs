using System.Text.Json;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.LocalPostgres;
using ReconTracker.Domain.Editing;

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
          import FILE    load a bundle (JSON); says what it creates and changes
          export FILE    write the whole collection as one bundle; - writes to standard output
          verify         re-read all history, rows and claims; --texts DIR also checks every fragment against the articles' texts
          healthcheck    ask a running application whether it is ready

        Settings: ASPNETCORE_URLS, RECONTRACKER_DATA, ConnectionStrings__ReconTracker; see docs/operations.md.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var verb = args is [{ } first, ..] && !first.StartsWith("--", StringComparison.Ordinal) ? first : args is ["--help", ..] ? "help" : "serve";
        try
        {
            return (verb, args.Length > 1 ? args[1] : null) switch
            {
                ("serve", _) => await ServeVerb.RunAsync(args),
                ("migrate", null) => await DatabaseVerbs.MigrateAsync(),
                ("seed", null) => await DatabaseVerbs.SeedAsync(),
                ("import", { } file) => await DatabaseVerbs.ImportAsync(file),
                ("export", { } file) => await DatabaseVerbs.ExportAsync(file),
                ("verify", null) => await DatabaseVerbs.VerifyAsync(texts: null),
                ("verify", "--texts") when args.Length == 3 => await DatabaseVerbs.VerifyAsync(args[2]),
                ("healthcheck", null) => await HealthcheckVerb.RunAsync(),
                ("help", _) => Explain(Console.Out, 0),
                _ => Explain(Console.Error, 2),
            };
        }
        catch (Exception problem) when (problem is RuleBrokenException or StaleRevisionException or LocalPostgresException or JsonException or IOException or UnauthorizedAccessException or NpgsqlException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static int Explain(TextWriter where, int exitCode)
    {
        where.WriteLine(Usage);
        return exitCode;
    }
}
