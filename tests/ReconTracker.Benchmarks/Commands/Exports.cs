using System.Diagnostics;
using System.Globalization;
using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>Whole collections out, against psql's copy: P11.</summary>
internal static class Exports
{
    /// <summary>Where the application hands out everything, background included, and the statement that hands out the same documents.</summary>
    private static readonly (string Path, string Kind)[] Ways = [("/timeline.jsonl?scope=context", "meeting"), ("/statements.jsonl?scope=context", "statement")];

    public static async Task RunAsync(Options options, Collection collection)
    {
        await using var app = await AppProcess.ReconTrackerAsync(collection);
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(30), BaseAddress = app.Address };
        foreach (var (path, kind) in Ways)
        {
            var before = app.Memory;
            var ours = await ReadAsync(http, app, path, new Lines(Compares: true));
            var theirs = await CopyAsync(collection, kind, new Lines(Compares: true));
            var (pairs, most) = (new List<(double, double)>(), ours.Most);
            var clock = Stopwatch.StartNew();
            for (var round = 0; round < 6 && (round < 2 || clock.Elapsed < options.Limit); round++)
            {
                var (our, their) = (new Lines(Compares: false), new Lines(Compares: false));
                double ourTime, theirTime;
                if (round % 2 == 0)
                {
                    ourTime = await TimedAsync(() => ReadAsync(http, app, path, our));
                    theirTime = await TimedAsync(() => CopyAsync(collection, kind, their));
                }
                else
                {
                    theirTime = await TimedAsync(() => CopyAsync(collection, kind, their));
                    ourTime = await TimedAsync(() => ReadAsync(http, app, path, our));
                }

                pairs.Add((our.Count / ourTime, their.Count / theirTime));
                most = Math.Max(most, our.Most);
            }

            var result = new Result
            {
                Measure = "P11 rows",
                What = $"{path}, rows a second against psql \\copy of the same documents",
                Meetings = collection.Meetings,
                Ratio = Ratio.Of(pairs),
                Figures = string.Create(CultureInfo.InvariantCulture, $"{pairs.Average(pair => pair.Item1):0} against {pairs.Average(pair => pair.Item2):0} rows/s"),
                IsEqual = ours.Count == theirs.Count && ours.Sum == theirs.Sum,
                Equality = $"{ours.Count} and {theirs.Count} documents, sum of hashes {(ours.Sum == theirs.Sum ? "the same" : "differs")}",
                Seed = options.Seed,
            };
            options.Results.Add($"exports-{kind}", result);
            var added = Math.Max(most - before, 0) / 1024.0 / 1024.0;
            options.Results.Add($"exports-{kind}", result with
            {
                Measure = "P11 memory, MB",
                What = $"{path}, resident memory added at the most",
                Ratio = new Ratio(added, 1, 1, 1),
                Figures = string.Create(CultureInfo.InvariantCulture, $"{before / 1024 / 1024} MB before, {most / 1024 / 1024} MB at the most"),
            });
        }
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task<Lines> ReadAsync(HttpClient http, AppProcess app, string path, Lines lines)
    {
        await using var body = await http.GetStreamAsync(new Uri(path, UriKind.Relative));
        var (buffer, reads) = (new byte[1024 * 1024], 0);
        while (await body.ReadAsync(buffer) is > 0 and var read)
        {
            lines.Take(buffer.AsSpan(0, read));
            if (reads++ % 64 == 0)
            {
                lines.Most = Math.Max(lines.Most, app.Memory);
            }
        }

        return lines;
    }

    // a quote and a delimiter that no document has: the lines come as they are
    private static async Task<Lines> CopyAsync(Collection collection, string kind, Lines lines)
    {
        var parts = new Npgsql.NpgsqlConnectionStringBuilder(collection.ConnectionString);
        var copy = $"""
            \copy (SELECT document::text FROM revisions r WHERE kind = '{kind}' AND NOT EXISTS (SELECT FROM revisions later WHERE later.kind = r.kind AND later.slug = r.slug AND later.number = r.number + 1)) TO STDOUT (FORMAT csv, QUOTE E'\x01', DELIMITER E'\x02')
            """;
        var start = new ProcessStartInfo("psql", ["-h", parts.Host!, "-U", parts.Username!, "-d", parts.Database!, "-X", "-c", copy]) { RedirectStandardOutput = true };
        using var psql = Process.Start(start) ?? throw new IOException("psql does not start.");
        var buffer = new byte[1024 * 1024];
        while (await psql.StandardOutput.BaseStream.ReadAsync(buffer) is > 0 and var read)
        {
            lines.Take(buffer.AsSpan(0, read));
        }

        await psql.WaitForExitAsync();
        return psql.ExitCode == 0 ? lines : throw new IOException("psql did not end well.");
    }

    /// <summary>Lines counted, and where answers are compared, a sum of their hashes that does not depend on their order.</summary>
    private sealed class Lines(bool Compares)
    {
        private const ulong Start = 14695981039346656037;
        private const ulong Prime = 1099511628211;

        private ulong _line = Start;

        public long Count { get; private set; }

        public ulong Sum { get; private set; }

        public long Most { get; set; }

        public void Take(ReadOnlySpan<byte> bytes)
        {
            if (!Compares)
            {
                Count += bytes.Count((byte)'\n');
                return;
            }

            foreach (var value in bytes)
            {
                if (value == '\n')
                {
                    Count++;
                    Sum += _line;
                    _line = Start;
                }
                else
                {
                    _line = (_line ^ value) * Prime; // FNV-1a
                }
            }
        }
    }
}
