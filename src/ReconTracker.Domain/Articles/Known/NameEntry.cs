using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Known;

/// <summary>A name as it is looked up.</summary>
/// <param name="Kind">What bears it.</param>
/// <param name="Text">The name as on record, or a place's name in English.</param>
/// <param name="Plain">The words of the name, small and without marks.</param>
internal sealed record NameEntry(SuggestionKind Kind, string Text, string Plain)
{
    public RecordReference? Record { get; init; }

    public CountryCode? Country { get; init; }

    /// <summary>Whether the name has a capital anywhere.</summary>
    public bool HasCapital { get; init; }

    /// <summary>Whether it is three capitals or fewer: US, PA, США. In small letters they are other words.</summary>
    public bool IsShortAbbreviation { get; init; }

    public Mark ToMark(int first, int last, SuggestionReason reason) => new(first, last, Kind, reason, Text)
    {
        Record = Record,
        City = Kind == SuggestionKind.Place ? Text : null,
        Country = Country,
    };
}
