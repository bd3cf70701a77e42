using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Quality;

/// <summary>How the rules read a claim.</summary>
internal static class ClaimReading
{
    /// <summary>Whether the record's value rests on the claim.</summary>
    public static bool Supports(this ClaimRecord claim) => claim.Standing is Standing.Preferred or Standing.Corrected;
}
