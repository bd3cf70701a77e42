namespace ReconTracker.Benchmarks.Measuring;

/// <summary>What a measure says about its target.</summary>
internal enum Verdict
{
    /// <summary>Both sides did not give the same answer: the ratio means nothing.</summary>
    Void,

    /// <summary>The pairs disagree too much.</summary>
    Unsteady,

    /// <summary>Worse than the floor.</summary>
    BelowFloor,

    /// <summary>The floor is reached, the aim is not.</summary>
    Floor,

    /// <summary>The aim is reached.</summary>
    Aim,
}
