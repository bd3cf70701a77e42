namespace ReconTracker.Domain.Evidence;

/// <summary>How a claim stands to the value that the record holds.</summary>
/// <remarks>After the ranks of Wikibase statements and the apparatus of documentary editions.</remarks>
public enum Standing
{
    /// <summary>The record adopts this reading.</summary>
    Preferred,

    /// <summary>The source reads otherwise; the record does not adopt it.</summary>
    Alternative,

    /// <summary>What the text prints, held to be an error.</summary>
    AsPrinted,

    /// <summary>The ground on which the record reads otherwise than printed.</summary>
    Corrected,
}
