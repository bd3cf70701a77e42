using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Benchmarks.Commands;

/// <summary>Writes what was measured between the marks of docs/performance.md.</summary>
internal static class Report
{
    public static void Write(Options options)
    {
        var results = options.Results.Read();
        if (results.Count == 0)
        {
            throw new IOException("Nothing was measured yet: run queries, pages, exports or peers first.");
        }

        var file = Path.Combine(Options.Root, "docs/performance.md");
        var text = Between(File.ReadAllText(file), "results", $"{Machine()}\n\n{Table.Of(results)}");
        var plans = string.Join("\n", options.Results.Plans().Select(plan => $"### {plan.Name}\n\n```\n{plan.Text}```\n"));
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

    private static string Machine() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Measured {DateTime.UtcNow:yyyy-MM-dd} on {Environment.ProcessorCount} cores, everything (load, application, PostgreSQL) on the same machine; .NET {Environment.Version}.");
}
