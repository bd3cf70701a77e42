using System.Diagnostics;
using ReconTracker.Benchmarks.Peers;
using ReconTracker.Benchmarks.Running;
using ReconTracker.Data.LocalPostgres;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>The commands of the benchmarks. Exit codes: 0 measured, 1 failed, 2 not understood.</summary>
internal static class Command
{
    private const string Usage = """
        Measures ReconTracker against other ways to the same answers; docs/performance.md says how and why.

        Usage: dotnet run -c Release --project tests/ReconTracker.Benchmarks -- COMMAND [options]

          generate N        make a database of N meetings and keep it for the other commands
          queries           reading and saving: P5 to P8, P16, P17, and plans of the core questions
          growth            the last of these alone: P7, the larger of two --sizes against the smaller
          pages             pages over HTTP: P9, P10
          exports           whole collections out: P11
          peers             Directus, vis-timeline, TimelineJS: P1 to P4, P13, P14; --install gets them first
          report            write what was measured into docs/performance.md

          --sizes A,B       how many meetings; 1000 unless told
          --seed S          of the collection and the random filters; 1 unless told
          --seconds T       the most time for one comparison; 20 unless told
          --results DIR     where figures are kept; beside the benchmarks unless told
          --folder DIR      where databases and peers are kept; a folder of the system's temporary one unless told
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        if (Options.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var clock = Stopwatch.StartNew();
        try
        {
            await RunAsync(options);
            Console.WriteLine($"Done in {clock.Elapsed.TotalSeconds:F0} s.");
            return 0;
        }
        catch (Exception problem) when (problem is IOException or LocalPostgresException or InvalidOperationException or HttpRequestException or Npgsql.NpgsqlException)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    private static async Task RunAsync(Options options)
    {
        if (options.Command == "report")
        {
            Report.Write(options);
            return;
        }

        if (options is { Command: "peers", Install: true })
        {
            await Npm.InstallAsync(options);
            return;
        }

        await using var ground = await Ground.StartAsync(options);
        var collections = new List<Collection>();
        foreach (var meetings in options.Sizes)
        {
            Console.WriteLine($"{options.Command}: {meetings} meetings, seed {options.Seed}");
            var collection = await ground.CollectionAsync(meetings);
            collections.Add(collection);
            await (options.Command switch
            {
                "queries" => Queries.RunAsync(options, collection),
                "pages" => Pages.RunAsync(options, collection),
                "exports" => Exports.RunAsync(options, collection),
                "peers" => PeersRun.RunAsync(options, collection),
                _ => Task.CompletedTask,
            });
        }

        if (options is { Command: "queries" or "growth", Sizes.Count: > 1 })
        {
            await Queries.CompareAsync(options, collections.MinBy(one => one.Meetings)!, collections.MaxBy(one => one.Meetings)!);
        }

        foreach (var collection in collections)
        {
            await collection.DisposeAsync();
        }
    }
}
