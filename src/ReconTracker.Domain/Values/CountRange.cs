namespace ReconTracker.Domain.Values;

/// <summary>A count as sources report it: exact when both ends are equal. Unit: whole persons or organisations, 0 to 100,000.</summary>
public sealed record CountRange
{
    /// <summary>At least this many.</summary>
    public required int Min { get; init; }

    /// <summary>At most this many.</summary>
    public required int Max { get; init; }

    /// <summary>Whether the ends are in order and within bounds.</summary>
    /// <returns>True when they are.</returns>
    public bool IsValid() => Min >= 0 && Min <= Max && Max <= 100_000;

    /// <inheritdoc/>
    public override string ToString() => Min == Max ? $"{Min}" : $"{Min}..{Max}";
}
