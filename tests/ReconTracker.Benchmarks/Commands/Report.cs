using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>Writes what was measured between the marks of docs/performance.md.</summary>
internal static class Report
{
    private const int MostLines = 12;
    private const int LongestLine = 150;

    public static void Write(Options options)
    {
        var results = options.Results.Read();
        if (results.Count == 0)
        {
            throw new IOException("Nothing was measured yet: run queries, pages, exports or peers first.");
        }

        var file = Path.Combine(Options.Root, "docs/performance.md");
        var text = Between(File.ReadAllText(file), "results", $"{Machine()}\n\n{Table.Of(results)}");

        // of the largest collection, the name of which is the longest
        var plans = string.Join("\n", options.Results.Plans().OrderBy(plan => plan.Name.Length).TakeLast(1).Select(plan => $"### {plan.Name}\n\n```\n{Excerpt(plan.Text)}```\n"));
        File.WriteAllText(file, plans.Length > 0 ? Between(text, "plans", plans) : text);
        Console.WriteLine($"{results.Count} figures are in {file}.");
    }

    /// <summary>The text with everything between two marks replaced.</summary>
    /// <exception cref="IOException">The marks are not there.</exception>
    internal static string Between(string text, string mark, string with)
    {
        var (open, close) = ($"<!-- {mark} -->", $"<!-- end of {mark} -->");
        var (from, to) = (text.IndexOf(open, StringComparison.Ordinal), text.IndexOf(close, StringComparison.Ordinal));
        return from >= 0 && to > from
            ? $"{text[..(from + open.Length)]}\n{with}\n{text[to..]}"
            : throw new IOException($"docs/performance.md has no place for {mark}: it stands between {open} and {close}.");
    }

    /// <summary>The beginning of each plan, and its time.</summary>
    internal static string Excerpt(string plans) => string.Concat(plans.Split("-- ", StringSplitOptions.RemoveEmptyEntries).Select(plan =>
    {
        var lines = plan.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] kept = lines.Length <= MostLines ? lines : [.. lines[..MostLines], $"... {lines.Length - MostLines} lines more", lines[^1]];
        return $"-- {string.Concat(kept.Select(line => (line.Length > LongestLine ? line[..LongestLine] + "..." : line) + '\n'))}";
    }));

    private static string Machine() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Measured {DateTime.UtcNow:yyyy-MM-dd} on {Environment.ProcessorCount} cores, everything (load, application, PostgreSQL) on the same machine; .NET {Environment.Version}.");
}
