namespace ReconTracker.Benchmarks.Measuring;

/// <summary>One measured figure, with all that it takes to believe it.</summary>
internal sealed record Result
{
    /// <summary>Which measure: <c>P5</c>, or with what it varies by: <c>P1 32 clients</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>What was compared with what.</summary>
    public required string What { get; init; }

    /// <summary>How many meetings the collection had.</summary>
    public required int Meetings { get; init; }

    /// <summary>The ratio, or a ratio of one pair for a single figure.</summary>
    public required Ratio Ratio { get; init; }

    /// <summary>Ours and theirs in their own units.</summary>
    public required string Figures { get; init; }

    /// <summary>Whether both sides gave the same answer; false makes the ratio void.</summary>
    public required bool IsEqual { get; init; }

    /// <summary>How that was seen.</summary>
    public required string Equality { get; init; }

    /// <summary>The seed of what was random.</summary>
    public required int Seed { get; init; }

    /// <summary>When it was measured, UTC.</summary>
    public DateTime At { get; init; } = DateTime.UtcNow;

    /// <summary>What it says about the target; null without a target.</summary>
    public Verdict? Verdict => Targets.Of(Measure) is not { } target ? null
        : !IsEqual ? Measuring.Verdict.Void
        : !Ratio.IsSteady ? Measuring.Verdict.Unsteady
        : target.Judge(Ratio.Median);
}
