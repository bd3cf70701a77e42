using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Evidence;

/// <summary>The claims of one record, field by field, numbered for the evidence marks.</summary>
public sealed class Ledger
{
    private Ledger(IReadOnlyList<FieldReadings> fields) => Fields = fields;

    /// <summary>The fields that claims speak about, in the record's order.</summary>
    public IReadOnlyList<FieldReadings> Fields { get; }

    /// <summary>Every claim, in the order of the ledger.</summary>
    public IEnumerable<NumberedClaim> Claims => Fields.SelectMany(readings => readings.Claims);

    /// <summary>Draws up the ledger of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Its claims: those on the record's facts first, then readings that the record does not adopt.</returns>
    public static Ledger Of(RecordDocument record)
    {
        var facts = record.Facts().ToList();
        var number = 0;
        var fields = record.Claims
            .GroupBy(claim => claim.Field)
            .OrderBy(group => Order(facts, group.Key))
            .Select(group => new FieldReadings(
                group.Key,
                facts.FirstOrDefault(fact => fact.Path == group.Key)?.Value,
                [.. group.OrderBy(claim => claim.Standing).Select(claim => new NumberedClaim(++number, claim))]))
            .ToList();
        return new Ledger(fields);
    }

    /// <summary>The claims that bear on a fact: on its own path, on what holds it, and on parts of it.</summary>
    /// <remarks>
    /// Who says that a delegation came, but names another person in it, is no witness for the person that the record names:
    /// a claim on the whole does not bear on a part which the same source reads otherwise.
    /// </remarks>
    /// <param name="path">The fact's path.</param>
    /// <returns>Numbered claims, in the order of the ledger.</returns>
    public IEnumerable<NumberedClaim> On(string path) =>
        Claims.Where(numbered => FieldPath.Covers(path, numbered.Claim.Field) || (numbered.Claim.Covers(path) && !IsQualified(numbered.Claim, path)));

    /// <summary>The readings of exactly one field.</summary>
    /// <param name="path">The field's path.</param>
    /// <returns>Its readings, or null when no claim speaks about it.</returns>
    public FieldReadings? Field(string path) => Fields.FirstOrDefault(readings => readings.Path == path);

    private bool IsQualified(ClaimRecord whole, string path) => Claims.Any(other =>
        other.Claim.Source == whole.Source
        && other.Claim.Standing is Standing.Alternative or Standing.AsPrinted
        && other.Claim.Field != whole.Field && whole.Covers(other.Claim.Field)
        && (other.Claim.Covers(path) || (FieldPath.Parent(other.Claim.Field) is var list && list != whole.Field && FieldPath.Covers(list, path))));

    private static int Order(List<Fact> facts, string path)
    {
        for (var holder = path; holder.Length > 0; holder = FieldPath.Parent(holder))
        {
            var index = facts.FindIndex(fact => FieldPath.Covers(holder, fact.Path));
            if (index >= 0)
            {
                return index;
            }
        }

        return int.MaxValue;
    }
}
