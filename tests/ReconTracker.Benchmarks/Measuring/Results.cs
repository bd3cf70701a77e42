using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReconTracker.Benchmarks.Measuring;

/// <summary>Figures kept as JSON, a file a command and size; a newer run replaces the older.</summary>
internal sealed class Results(string folder)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Prints a figure and keeps it.</summary>
    public void Add(string command, Result result)
    {
        var file = Path.Combine(folder, $"{command}-{result.Meetings}.json");
        Directory.CreateDirectory(folder);
        List<Result> kept = [.. Read(file).Where(older => older.Measure != result.Measure), result];
        File.WriteAllText(file, JsonSerializer.Serialize(kept, Options) + "\n");
        Console.WriteLine(Table.Line(result));
    }

    /// <summary>Keeps a piece of text, such as a plan.</summary>
    public void AddText(string name, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name), text);
    }

    /// <summary>All figures that are kept.</summary>
    public IReadOnlyList<Result> Read() => Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Read)] : [];

    /// <summary>All plans that are kept: name and text.</summary>
    public IEnumerable<(string Name, string Text)> Plans() => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*.plan.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file)[..^".plan.txt".Length], File.ReadAllText(file)))
        : [];

    private static List<Result> Read(string file) => File.Exists(file) ? JsonSerializer.Deserialize<List<Result>>(File.ReadAllText(file), Options)! : [];
}
