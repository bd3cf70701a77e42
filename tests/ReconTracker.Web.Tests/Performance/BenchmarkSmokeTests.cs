using ReconTracker.Benchmarks.Commands;
using ReconTracker.Benchmarks.Measuring;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>The benchmarks run, on next to nothing: that both sides answer alike is tested, how fast is not.</summary>
public sealed class BenchmarkSmokeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("recontracker-smoke-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Queries_OfASmallCollection_GiveTheSameAnswersBothWays()
    {
        File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101); // PostgreSQL runs under an account of its own
        var results = Path.Combine(_folder, "results");

        var exitCode = await Command.RunAsync(["queries", "--sizes", "120,200", "--seconds", "0", "--folder", Path.Combine(_folder, "ground"), "--results", results]);

        exitCode.ShouldBe(0);
        var figures = new Results(results).Read();
        figures.Select(figure => figure.Measure).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["P16 8 writers", "P16 deadlocks", "P16 latency", "P17 p99, s", "P5", "P6", "P7 all of", "P7 common word", "P7 export", "P7 facets", "P7 matrix", "P7 names", "P7 text", "P7 timeline", "P8", "Q1"]);
        figures.Where(figure => !figure.IsEqual).Select(figure => $"{figure.Measure}: {figure.Equality}").ShouldBeEmpty();
        new Results(results).Plans().ShouldNotBeEmpty();
    }
}
