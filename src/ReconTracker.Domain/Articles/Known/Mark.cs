using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>A suggestion while its paragraph is read: words instead of code units.</summary>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReasonWord">The name or word the reason rests on.</param>
internal sealed record Mark(int First, int Last, SuggestionKind Kind, SuggestionReason Reason, string? ReasonWord)
{
    /// <summary>Letters written onto the first word that are no part of it.</summary>
    public int Skip { get; init; }

    public RecordReference? Record { get; init; }

    public FuzzyDate? Date { get; init; }

    public string? City { get; init; }

    public CountryCode? Country { get; init; }

    public int WordCount => Last - First + 1;
}
