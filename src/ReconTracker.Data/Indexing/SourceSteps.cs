using System.Globalization;

namespace ReconTracker.Data.Indexing;

/// <summary>The numbers of independent sources that a filter offers, with what each would leave.</summary>
internal static class SourceSteps
{
    private static readonly int[] Offered = [2, 3, 5, 10];

    /// <param name="filter">The filter; the number that it asks for is counted too.</param>
    /// <param name="count">How many records at least so many sources speak about.</param>
    public static Dictionary<string, int> Count(RecordFilter filter, Func<int, int> count) =>
        Offered.Union(filter.LeastSources is var least and > 0 ? [least] : []).Select(step => (Step: step, Count: count(step)))
            .Where(step => step.Count > 0).ToDictionary(step => step.Step.ToString(CultureInfo.InvariantCulture), step => step.Count);
}
