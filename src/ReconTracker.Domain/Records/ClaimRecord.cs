using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>What one source says about one field of a record.</summary>
/// <remarks>After the reference of a Wikibase statement and the quote selector of W3C Web Annotation.</remarks>
public sealed record ClaimRecord
{
    /// <summary>The field path in the record; covers everything beneath it.</summary>
    public required string Field { get; init; }

    /// <summary>The source.</summary>
    public required Slug Source { get; init; }

    /// <summary>The paragraph of the source: its n-th non-empty line, from 1. Left out where the text is not held.</summary>
    public int? Paragraph { get; init; }

    /// <summary>At most twelve words of the paragraph, verbatim, misprints included.</summary>
    public string? Fragment { get; init; }

    /// <summary>The value as this source gives it; left out when it agrees with the record.</summary>
    public string? Value { get; init; }

    /// <summary>How the claim stands to the value that the record holds.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The editors' reasons, in their own words.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the record's value rests on this claim; a reading that differs supports nothing.</summary>
    /// <returns>True when it does.</returns>
    public bool Supports() => Standing is Standing.Preferred or Standing.Corrected;

    /// <summary>Whether this claim speaks about a fact: its own path or one beneath it.</summary>
    /// <param name="path">A fact's path.</param>
    /// <returns>True when it does.</returns>
    public bool Covers(string path) => FieldPath.Covers(Field, path);
}
