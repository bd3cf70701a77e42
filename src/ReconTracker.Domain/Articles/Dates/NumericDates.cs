using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Dates in digits alone: 2020-03-12, 12.03.2020, 12/03/2020. Where day and month cannot be told apart none is read.</summary>
internal static class NumericDates
{
    private const int MostMonths = 12;

    public static Mark? At(Passage passage, int word, LanguageTag language)
    {
        if (word + 2 >= passage.Count || passage[word + 1].Digits is not (1 or 2) || IsPartOfNumber(passage, word))
        {
            return null;
        }

        var (first, second, third) = (passage[word], passage[word + 1].Number!.Value, passage[word + 2]);
        var gap = passage.GapBefore(word + 1);
        if (gap is not ("-" or "." or "/") || !passage.GapBefore(word + 2).SequenceEqual(gap))
        {
            return null;
        }

        return first.Digits == 4 && third.Digits is 1 or 2 ? Mark(passage, word, DatePartReader.Year(passage, word), second, third.Number!.Value)
            : first.Digits is 1 or 2 && third.Digits == 4 ? Ordered(passage, word, (first.Number!.Value, second), gap is "/", language)
            : null;
    }

    private static Mark? Ordered(Passage passage, int word, (int First, int Second) numbers, bool hasSlash, LanguageTag language)
    {
        var year = DatePartReader.Year(passage, word + 2);
        bool? isDayFirst = numbers.First > MostMonths || !hasSlash ? true
            : numbers.Second > MostMonths ? false
            : numbers.First == numbers.Second || language.Language is not "en" || language.Region is "GB" ? true
            : language.Region is "US" ? false
            : null;
        return isDayFirst switch
        {
            true => Mark(passage, word, year, numbers.Second, numbers.First),
            false => Mark(passage, word, year, numbers.First, numbers.Second),
            null => null,
        };
    }

    private static Mark? Mark(Passage passage, int word, int? year, int month, int day) => year is null
        ? null
        : DateMarks.Of(passage, word, word + 2, $"{year:0000}-{month:00}-{day:00}", DateBasis.Stated, DateCertainty.Medium, SuggestionReason.FullDate, null);

    // 1.12.3.2020 is a version of something
    private static bool IsPartOfNumber(Passage passage, int word) =>
        (word > 0 && passage[word - 1].Number is not null && passage.GapBefore(word) is "-" or "." or "/")
        || (word + 3 < passage.Count && passage[word + 3].Number is not null && passage.GapBefore(word + 3) is "-" or "." or "/");
}
