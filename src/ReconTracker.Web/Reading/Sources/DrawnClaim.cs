using ReconTracker.Data;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Reading.Sources;

/// <summary>A claim seen from its source.</summary>
/// <param name="Of">The record that rests on it, with its ledger.</param>
/// <param name="Numbered">The claim, with its number in that ledger.</param>
public sealed record DrawnClaim(Apparatus Of, NumberedClaim Numbered)
{
    /// <summary>What the source says.</summary>
    public ClaimRecord Claim => Numbered.Claim;
}
