namespace ReconTracker.Domain.Evidence;

/// <summary>What the sources say about one field.</summary>
/// <param name="Path">The field path.</param>
/// <param name="Value">The record's value; null where the path holds several, or where the record does not adopt the reading.</param>
/// <param name="Claims">The claims, the preferred ones first.</param>
public sealed record FieldReadings(string Path, string? Value, IReadOnlyList<NumberedClaim> Claims)
{
    /// <summary>The number of different readings: the record's own, were it only silence, and each other value that a source gives.</summary>
    public int ReadingCount => 1 + Claims.Where(numbered => numbered.Claim.Standing == Standing.Alternative).Select(numbered => numbered.Claim.Value).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether a source reads the field otherwise than the record, or names something that the record does not hold.</summary>
    public bool IsDisputed => Claims.Any(numbered => numbered.Claim.Standing == Standing.Alternative);
}
