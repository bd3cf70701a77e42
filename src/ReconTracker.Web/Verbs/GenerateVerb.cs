using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Data.Generation;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Web.Verbs;

/// <summary>Fills an empty database with a made-up collection, for measuring. Not for readers, so not in the help.</summary>
internal static class GenerateVerb
{
    public static Task<int> RunAsync(string meetings, string[] options) => DatabaseVerbs.WithDatabaseAsync(mayChange: true, async db =>
    {
        var collection = Read(meetings, options);
        var written = await db.GenerateAsync(collection, new Printed());
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{written.Records} records, {written.Rows} rows in {written.Elapsed.TotalSeconds:F1} s ({written.RowsPerSecond:F0} rows/s, {collection.Meetings / written.Elapsed.TotalSeconds:F0} meetings/s)."));
        return 0;
    });

    private static GeneratedRecords Read(string meetings, string[] options)
    {
        try
        {
            return options switch
            {
                [] => new() { Meetings = Number(meetings) },
                ["--seed", var seed] => new() { Meetings = Number(meetings), Seed = Number(seed) },
                ["--people", var people] => new() { Meetings = Number(meetings), People = Number(people) },
                ["--seed", var seed, "--people", var people] => new() { Meetings = Number(meetings), Seed = Number(seed), People = Number(people) },
                _ => throw new FormatException("generate N [--seed S] [--people P] is understood."),
            };
        }
        catch (Exception problem) when (problem is FormatException or OverflowException or ArgumentException)
        {
            throw new RuleBrokenException("", problem.Message);
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private sealed class Printed : IProgress<GeneratedRows>
    {
        private long _said;

        public void Report(GeneratedRows value)
        {
            if (value.Records - _said >= 50_000)
            {
                _said = value.Records;
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Records} records, {value.RowsPerSecond:F0} rows/s"));
            }
        }
    }
}
