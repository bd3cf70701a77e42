using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Evidence;

/// <summary>A claim with its number in the ledger, counted from 1.</summary>
/// <param name="Number">The number that evidence marks show.</param>
/// <param name="Claim">The claim.</param>
public sealed record NumberedClaim(int Number, ClaimRecord Claim);
