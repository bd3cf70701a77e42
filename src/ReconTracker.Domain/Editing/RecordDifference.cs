namespace ReconTracker.Domain.Editing;

/// <summary>What differs between two documents of one record.</summary>
/// <param name="Fields">Fields of the record itself, in its order.</param>
/// <param name="Claims">Claims, in the record's order.</param>
public sealed record RecordDifference(IReadOnlyList<FieldChange> Fields, IReadOnlyList<ClaimChange> Claims)
{
    /// <summary>Whether nothing differs, unless it be the order of a list in which order says nothing.</summary>
    public bool IsEmpty => Fields.Count == 0 && Claims.Count == 0;

    /// <summary>All of it by path; the fields of claims come last.</summary>
    public IReadOnlyList<FieldChange> Paths => [.. Fields, .. Claims.SelectMany(claim => claim.Fields.Select(change => change with { Path = $"claims/{claim.Key}/{change.Path}" }))];
}
