namespace ReconTracker.Domain.Records;

/// <summary>Something a source prints wrongly.</summary>
public sealed record KnownErrorRecord
{
    /// <summary>The paragraph, counted from 1.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What is printed, at most twelve words.</summary>
    public required string Printed { get; init; }

    /// <summary>What it should read.</summary>
    public required string Correction { get; init; }

    /// <summary>How we know.</summary>
    public string? Note { get; init; }
}
