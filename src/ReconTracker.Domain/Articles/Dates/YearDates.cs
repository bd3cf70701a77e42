using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Years alone, where a word shows that something is dated by them: in 2017, после 2007 года, عام 2017; not the borders of 1967.</summary>
internal static class YearDates
{
    private const int FurthestAhead = 20;

    public static Mark? At(Passage passage, int word, PublicationDay? published)
    {
        if (Year(passage, word, published) is not { } year || IsPlaceOrDocument(passage, word))
        {
            return null;
        }

        var (last, edtf) = (word, $"{year:0000}");
        if (passage.FollowsDash(word + 1) && Year(passage, word + 1, published) is { } to && to > year && to - year < 100)
        {
            (last, edtf) = (word + 1, $"{year:0000}/{to:0000}");
        }

        var hasYearWord = passage.Follows(last + 1) && passage[last + 1].Script == Script.Cyrillic && passage.Is(last + 1, WordTraits.YearWord);
        return hasYearWord || IsIntroduced(passage, word) || ContinuesList(passage, word, published)
            ? DateMarks.Of(passage, word, hasYearWord ? last + 1 : last, edtf, DateBasis.Stated, DateCertainty.Medium, SuggestionReason.YearAlone, null)
            : null;
    }

    private static int? Year(Passage passage, int word, PublicationDay? published) =>
        DatePartReader.Year(passage, word) is { } year && year <= (published?.Day.Year ?? int.MaxValue - FurthestAhead) + FurthestAhead ? year : null;

    // in the 2006 elections
    private static bool IsIntroduced(Passage passage, int word)
    {
        var before = passage.Follows(word) && passage[word - 1].Plain is "the" ? word - 1 : word;
        return passage.Follows(before) && passage[before - 1].Script != Script.Cyrillic
            && (passage.Is(before - 1, WordTraits.BeforeMonth) || (passage[before - 1].Script == Script.Arabic && passage.Is(before - 1, WordTraits.YearWord)));
    }

    // in 2019 and 2017
    private static bool ContinuesList(Passage passage, int word, PublicationDay? published) =>
        passage.Follows(word) && passage.Follows(word - 1) && passage.Is(word - 1, WordTraits.And) && Year(passage, word - 2, published) is not null && IsIntroduced(passage, word - 2);

    private static bool IsPlaceOrDocument(Passage passage, int word) =>
        passage.Is(word + 1, WordTraits.NotDatedByYear)
        || (passage.Follows(word + 1) && passage.Is(word + 2, WordTraits.NotDatedByYear))
        || passage.Is(word - 1, WordTraits.NotDatedByYear)
        || (passage.Follows(word) && passage.Is(word - 2, WordTraits.NotDatedByYear));
}
