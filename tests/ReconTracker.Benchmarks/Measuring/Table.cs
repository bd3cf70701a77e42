using System.Globalization;

namespace ReconTracker.Benchmarks.Measuring;

/// <summary>Figures as a Markdown table.</summary>
internal static class Table
{
    private const string Head = """
        | measure | meetings | what | ratio (middle half; pairs) | figures | same answer | floor | aim | verdict |
        |---|---|---|---|---|---|---|---|---|
        """;

    public static string Of(IEnumerable<Result> results) => string.Join('\n', results
        .OrderBy(result => Number(result.Measure)).ThenBy(result => result.Measure, StringComparer.Ordinal).ThenBy(result => result.Meetings)
        .Select(Line).Prepend(Head));

    public static string Line(Result result)
    {
        var target = Targets.Of(result.Measure);
        string[] cells =
        [
            result.Measure,
            result.Meetings.ToString("N0", CultureInfo.InvariantCulture),
            result.What,
            result.Ratio.Pairs > 1 ? $"**{Short(result.Ratio.Median)}** ({Short(result.Ratio.Lower)} to {Short(result.Ratio.Upper)}; {result.Ratio.Pairs})" : $"**{Short(result.Ratio.Median)}**",
            result.Figures,
            $"{(result.IsEqual ? "yes" : "**no**")}: {result.Equality}",
            target is null ? "" : Short(target.Floor),
            target is null || target.Aim < 0 ? "" : Short(target.Aim),
            Words(result.Verdict),
        ];
        return $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
    }

    private static string Words(Verdict? verdict) => verdict switch
    {
        null => "",
        Verdict.Aim => "aim reached",
        Verdict.Floor => "floor reached",
        Verdict.BelowFloor => "**below the floor**",
        Verdict.Unsteady => "no verdict: unsteady",
        _ => "void: the answers differ",
    };

    // 0.0048 and 12.3, never 1.2E-05
    private static string Short(double number) => number switch
    {
        0 => "0",
        < 0.01 => number.ToString("0.#####", CultureInfo.InvariantCulture),
        < 1 => number.ToString("0.###", CultureInfo.InvariantCulture),
        < 100 => number.ToString("0.##", CultureInfo.InvariantCulture),
        _ => number.ToString("0", CultureInfo.InvariantCulture),
    };

    private static int Number(string measure) => int.TryParse(measure.AsSpan(1, measure.Contains(' ', StringComparison.Ordinal) ? measure.IndexOf(' ', StringComparison.Ordinal) - 1 : measure.Length - 1), out var number) ? number : 0;
}
