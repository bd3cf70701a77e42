using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Makes marks of dates.</summary>
internal static class DateMarks
{
    /// <summary>A mark with its date; null when the calendar has no such day.</summary>
    public static Mark? Of(Passage passage, int first, int last, string edtf, DateBasis basis, DateCertainty certainty, SuggestionReason reason, string? word)
    {
        var words = passage.Slice(first, last);
        return words.Length <= FuzzyDate.MaxWords && Edtf.TryParse(edtf, out var date, out _)
            ? new Mark(first, last, SuggestionKind.Date, reason, word) { Date = new FuzzyDate { Edtf = date, Words = words, Basis = basis, Certainty = certainty } }
            : null;
    }
}
