using System.Globalization;
using ReconTracker.Benchmarks.Measuring;

namespace ReconTracker.Benchmarks.Running;

/// <summary>What to measure, on how much, for how long.</summary>
internal sealed record Options
{
    /// <summary>The checkout that holds the project.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly string[] Commands = ["generate", "queries", "growth", "pages", "exports", "peers", "report"];

    public required string Command { get; init; }

    public IReadOnlyList<int> Sizes { get; init; } = [1000];

    public int Seed { get; init; } = 1;

    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);

    public string Folder { get; init; } = Path.Combine(Path.GetTempPath(), "recontracker-benchmarks");

    public bool Install { get; init; }

    /// <summary>Where figures are kept.</summary>
    public Results Results { get; init; } = new(Path.Combine(Root, "tests/ReconTracker.Benchmarks/results"));

    /// <summary>Reads the command line; null when it is not understood.</summary>
    public static Options? Read(string[] args)
    {
        if (args is not [var command, .. var rest] || !Commands.Contains(command))
        {
            return null;
        }

        var options = new Options { Command = command };
        if (command == "generate")
        {
            if (rest.Length == 0 || Numbers(rest[0]) is not { } sizes)
            {
                return null;
            }

            (options, rest) = (options with { Sizes = sizes }, rest[1..]);
        }

        while (rest.Length > 0)
        {
            if (options.With(rest) is not { } next)
            {
                return null;
            }

            (options, rest) = next;
        }

        return options;
    }

    private (Options Options, string[] Left)? With(string[] rest) => rest switch
    {
        ["--install", ..] when Command == "peers" => (this with { Install = true }, rest[1..]),
        ["--sizes", var sizes, ..] when Numbers(sizes) is { } numbers => (this with { Sizes = numbers }, rest[2..]),
        ["--seed", var seed, ..] when Numbers(seed) is [var number] => (this with { Seed = number }, rest[2..]),
        ["--seconds", var seconds, ..] when Numbers(seconds) is [var number] => (this with { Limit = TimeSpan.FromSeconds(number) }, rest[2..]),
        ["--results", var folder, ..] => (this with { Results = new(Path.GetFullPath(folder)) }, rest[2..]),
        ["--folder", var folder, ..] => (this with { Folder = Path.GetFullPath(folder) }, rest[2..]),
        _ => null,
    };

    private static List<int>? Numbers(string text)
    {
        var numbers = text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers.Contains(-1) ? null : numbers;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReconTracker.sln")))
            {
                return folder.FullName;
            }
        }

        throw new IOException("The benchmarks run in a checkout of the project.");
    }
}
