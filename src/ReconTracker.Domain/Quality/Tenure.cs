using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Quality;

/// <summary>When an affiliation held. Without dates it may have held at any time.</summary>
internal static class Tenure
{
    /// <summary>Whether it may have held on some day that a date may stand for.</summary>
    public static bool MayHaveHeld(this AffiliationRecord affiliation, FuzzyDate then) =>
        !(affiliation.To?.Latest < then.Earliest) && !(affiliation.From?.Earliest > then.Latest);

    /// <summary>Whether two held on one day, however their dates are read.</summary>
    public static bool Overlaps(this AffiliationRecord one, AffiliationRecord other) =>
        LatestStart(one) <= EarliestEnd(other) && LatestStart(other) <= EarliestEnd(one)
        && LatestStart(one) <= EarliestEnd(one) && LatestStart(other) <= EarliestEnd(other);

    private static DateOnly LatestStart(AffiliationRecord affiliation) => affiliation.From?.Latest ?? DateOnly.MinValue;

    private static DateOnly EarliestEnd(AffiliationRecord affiliation) => affiliation.To?.Earliest ?? DateOnly.MaxValue;
}
