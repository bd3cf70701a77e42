namespace ReconTracker.Domain.Statements;

/// <summary>Where a statement stands on a topic.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    Supports,

    /// <summary>Against it.</summary>
    Opposes,

    /// <summary>For or against it under a condition.</summary>
    Conditional,

    /// <summary>Takes it up without a clear stand.</summary>
    Ambiguous,
}
