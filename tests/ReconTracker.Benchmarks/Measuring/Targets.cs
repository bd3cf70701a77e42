namespace ReconTracker.Benchmarks.Measuring;

/// <summary>The numbers to reach, by the name of the measure.</summary>
internal static class Targets
{
    private static readonly Dictionary<string, Target> All = new()
    {
        ["P1 1 client"] = new(8, 15),
        ["P1 32 clients"] = new(10, 20),
        ["P2"] = new(6, 12),
        ["P3"] = new(1 / 6.0, 1 / 12.0),
        ["P4"] = new(1 / 20.0, 1 / 50.0),
        ["P5"] = new(1 / 20.0, 1 / 200.0),
        ["P6"] = new(1 / 15.0, 1 / 100.0),
        ["P7 timeline"] = new(1.5, 1.2),
        ["P7 all of"] = new(4, 2),
        ["P7 facets"] = new(10, 8),
        ["P7 matrix"] = new(10, 8),
        ["P7 export"] = new(10, 8),
        ["P7 text"] = new(4, 2),
        ["P7 common word"] = new(10, 8),
        ["P7 names"] = new(4, 2),
        ["P8"] = new(1.2, 1.1),
        ["P9"] = new(0.12, 0.2),
        ["P10 uncached"] = new(8, 12),
        ["P10 fixed body"] = new(0.7, 1),
        ["P11 rows"] = new(0.4, 0.7),
        ["P11 memory, MB"] = new(150, 80),
        ["P13 vis-timeline"] = new(1 / 3.0, 1 / 4.5),
        ["P13 TimelineJS"] = new(1 / 10.0, 1 / 18.0),
        ["P13 bytes"] = new(1 / 5.0, 1 / 15.0),
        ["P14 start"] = new(1 / 2.0, 1 / 4.0),
        ["P14 memory"] = new(0.7, 0.5),
        ["P16 latency"] = new(1.5, 1.2),
        ["P16 8 writers"] = new(0.8, 0.9),
        ["P16 deadlocks"] = new(0, -1), // none is all there is to reach
        ["P17 p99, s"] = new(2, 0.5),
    };

    /// <summary>The target of a measure; null for figures that are only told.</summary>
    public static Target? Of(string measure) => All.GetValueOrDefault(measure);
}
