using ReconTracker.Benchmarks.Commands;
using ReconTracker.Benchmarks.Measuring;
using ReconTracker.Benchmarks.Running;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>What the benchmarks make of what they measure.</summary>
public sealed class MeasuringTests
{
    [Fact]
    public void Ratios_AreSummedUpByTheirMiddleHalf()
    {
        var ratio = Ratio.Of([(1.0, 2.0), (2, 2), (3, 2), (4, 2), (5, 2)]);

        (ratio.Median, ratio.Lower, ratio.Upper, ratio.Pairs).ShouldBe((1.5, 1, 2, 5));
        ratio.Spread.ShouldBe(2);
        Ratio.Of([1.0, 2]).Median.ShouldBe(1.5);
        Should.Throw<ArgumentException>(() => Ratio.Of(Array.Empty<double>()));
        Should.Throw<ArgumentException>(() => Ratio.Of([1.0, 0]));
    }

    [Theory]
    [InlineData("P5", 0.004, 0.004, true, Verdict.Aim)]
    [InlineData("P5", 0.04, 0.04, true, Verdict.Floor)]
    [InlineData("P5", 0.06, 0.06, true, Verdict.BelowFloor)]
    [InlineData("P5", 0.004, 0.009, true, Verdict.Unsteady)]
    [InlineData("P5", 0.004, 0.004, false, Verdict.Void)]
    [InlineData("P10 uncached", 13, 13, true, Verdict.Aim)]
    [InlineData("P10 uncached", 9, 9, true, Verdict.Floor)]
    [InlineData("P10 uncached", 7, 7, true, Verdict.BelowFloor)]
    [InlineData("P16 deadlocks", 0, 1, true, Verdict.Unsteady)]
    internal void Verdict_OfAMeasure_NeedsSteadyPairsAndTheSameAnswer(string measure, double lower, double upper, bool isEqual, Verdict expected) =>
        AResult(measure, new Ratio(lower, Math.Max(lower, 0.001), Math.Max(upper, 0.001), 5), isEqual).Verdict.ShouldBe(expected);

    [Fact]
    public void Deadlocks_NoneIsTheFloorAndOneIsBelow()
    {
        AResult("P16 deadlocks", new Ratio(0, 1, 1, 1), isEqual: true).Verdict.ShouldBe(Verdict.Floor);
        AResult("P16 deadlocks", new Ratio(1, 1, 1, 1), isEqual: true).Verdict.ShouldBe(Verdict.BelowFloor);
        AResult("Q1", new Ratio(1, 1, 1, 1), isEqual: true).Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Duel_ChangesWhoGoesFirst_AndSeesADifference()
    {
        var order = new List<string>();
        Task<string> Ours(int question) => Told("ours", $"{question}");
        Task<string> Theirs(int question) => Told("theirs", question == 25 ? "another" : $"{question}");
        Task<string> Told(string who, string answer)
        {
            order.Add(who);
            return Task.FromResult(answer);
        }

        var outcome = await Duel.RunAsync([.. Enumerable.Range(0, 40)], Ours, Theirs, TimeSpan.FromMinutes(1), warmUps: 0);

        outcome.Pairs.Count.ShouldBe(4);
        (outcome.Compared, outcome.Differing, outcome.IsEqual).ShouldBe((40, 1, false));
        outcome.Equality.ShouldContain("first 25");
        order.Chunk(Duel.Batch).Select(batch => batch.Distinct().Single()).ShouldBe(["ours", "theirs", "theirs", "ours", "ours", "theirs", "theirs", "ours"]);
    }

    [Fact]
    public void Filters_OfASeed_AreTheSameAndDifferFromEachOther()
    {
        var filters = RandomFilters.Some(RandomFilters.Least, seed: 4);

        filters.ShouldBe(RandomFilters.Some(RandomFilters.Least, seed: 4));
        filters.ShouldNotBe(RandomFilters.Some(RandomFilters.Least, seed: 5));
        filters.Select(filter => filter.Query).ShouldBeUnique();
    }

    [Theory]
    [InlineData("queries", "--sizes", "a")]
    [InlineData("generate")]
    [InlineData("measure")]
    [InlineData("queries", "--install")]
    public void CommandLine_NotUnderstood_IsRefused(params string[] args) => Options.Read(args).ShouldBeNull();

    [Fact]
    public void CommandLine_Understood_SaysWhatToMeasure()
    {
        var options = Options.Read(["queries", "--sizes", "1000,2000", "--seed", "7", "--seconds", "3"])!;

        (options.Command, options.Seed, options.Limit).ShouldBe(("queries", 7, TimeSpan.FromSeconds(3)));
        options.Sizes.ShouldBe([1000, 2000]);
    }

    [Fact]
    public void Report_PutsTheTableBetweenItsMarks()
    {
        Report.Between("a\n<!-- results -->\nold\n<!-- end of results -->\nb", "results", "new").ShouldBe("a\n<!-- results -->\nnew\n<!-- end of results -->\nb");
        Should.Throw<IOException>(() => Report.Between("nothing", "results", "new"));
        Table.Line(AResult("P5", new Ratio(0.004, 0.004, 0.009, 30), isEqual: true)).ShouldBe("| P5 | 1,000 | this against that | **0.004** (0.004 to 0.009; 30) | 1 ms against 2 ms | yes: 300 alike | 0.05 | 0.005 | no verdict: unsteady |");
    }

    [Fact]
    public void Report_OfALongPlan_KeepsItsBeginningAndItsTime()
    {
        var plan = "-- Q1\nSeq Scan\n" + string.Concat(Enumerable.Repeat($"  {new string('x', 200)}\n", 20)) + "Execution Time: 1 ms\n";

        var lines = Report.Excerpt(plan + "-- Q2\nIndex Scan\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.ShouldContain("-- Q1");
        lines.ShouldContain("Execution Time: 1 ms");
        lines[^2..].ShouldBe(["-- Q2", "Index Scan"]);
        lines.Length.ShouldBeLessThan(20);
        lines.ShouldAllBe(line => line.Length < 160);
    }

    [Fact]
    public void Documentation_HasItsMarks()
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs/performance.md"));

        Should.NotThrow(() => Report.Between(Report.Between(text, "results", ""), "plans", ""));
    }

    private static Result AResult(string measure, Ratio ratio, bool isEqual) => new()
    {
        Measure = measure,
        What = "this against that",
        Meetings = 1000,
        Ratio = ratio,
        Figures = "1 ms against 2 ms",
        IsEqual = isEqual,
        Equality = "300 alike",
        Seed = 1,
    };
}
