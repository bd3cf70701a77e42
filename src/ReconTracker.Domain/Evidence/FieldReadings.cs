namespace ReconTracker.Domain.Evidence;

/// <summary>What the sources say about one field.</summary>
/// <param name="Path">The field path.</param>
/// <param name="Value">The record's value; null where the path holds several, or where the record does not adopt the reading.</param>
/// <param name="Claims">The claims, the preferred ones first.</param>
public sealed record FieldReadings(string Path, string? Value, IReadOnlyList<NumberedClaim> Claims)
{
    /// <summary>The number of different readings that sources give: the record's own, if a source gives it, and each other value.</summary>
    public int ReadingCount
    {
        get
        {
            var readings = Claims.Where(numbered => numbered.Claim.Standing is Standing.Preferred or Standing.Alternative)
                .Select(numbered => numbered.Claim.Standing == Standing.Preferred ? "" : numbered.Claim.Value ?? "")
                .Distinct(StringComparer.Ordinal);
            return readings.Count();
        }
    }

    /// <summary>Whether a source reads the field otherwise than the record, or names something that the record does not hold.</summary>
    public bool IsDisputed => Claims.Any(numbered => numbered.Claim.Standing == Standing.Alternative);
}
