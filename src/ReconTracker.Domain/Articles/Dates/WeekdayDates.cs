using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Weekdays alone: the last such day, unless a word points ahead.</summary>
internal static class WeekdayDates
{
    private const int FurthestVerb = 10;

    private static readonly HashSet<string> Feasts = ["good", "black", "bloody", "palm", "easter", "ash", "صلاه", "خطبه"];

    // "the one", "the two", and "surroundings" when they are not dates
    private static readonly HashSet<string> OtherWords = ["الاحد", "الاثنين", "сред"];

    private static readonly HashSet<string> ArabicDay = ["يوم", "مساء", "صباح", "فجر", "ظهر", "ليل", "ليله", "امس", "اليوم"];

    public static Mark? At(Passage passage, int word, PublicationDay published)
    {
        if (DateVocabulary.Weekday(passage, word) is not { } weekday || IsFeast(passage, word) || !IsSurelyWeekday(passage, word))
        {
            return null;
        }

        var first = passage.Follows(word) && (Points(passage, word - 1) != 0 || ArabicDay.Contains(passage[word - 1].Form)) ? word - 1 : word;
        var last = passage.Follows(word + 1) && (Points(passage, word + 1, Script.Arabic) != 0 || (passage.Is(word + 1, WordTraits.PartOfDay))) ? word + 1 : word;
        var points = first < word ? Points(passage, first) : last > word ? Points(passage, last) : 0;
        var future = points == 0 ? FutureVerb(passage, first) : null;
        var isAfter = points > 0 || future is not null;
        var day = isAfter ? published.WeekdayAfter(weekday, isStrict: points > 0) : published.WeekdayBefore(weekday, isStrict: points < 0);
        return day is null ? null : DateMarks.Of(
            passage,
            first,
            last,
            PublicationDay.Print(day.Value),
            DateBasis.RelativeResolved,
            future is null ? DateCertainty.Medium : DateCertainty.Low,
            isAfter ? SuggestionReason.WeekdayAfter : SuggestionReason.WeekdayBefore,
            future ?? (points > 0 ? passage.Slice(first < word ? first : last, first < word ? first : last) : passage.Slice(word, word)));
    }

    private static int Points(Passage passage, int word, Script? only = null) =>
        only is { } script && passage[word].Script != script ? 0
        : passage.Is(word, WordTraits.Past) ? -1
        : passage.Is(word, WordTraits.Next) ? 1
        : 0;

    private static bool IsFeast(Passage passage, int word) => passage.Follows(word) && Feasts.Contains(passage[word - 1].Form);

    private static bool IsSurelyWeekday(Passage passage, int word) => !OtherWords.Contains(passage[word].Form)
        || passage[word].Plain == "среду"
        || (passage.Follows(word) && (ArabicDay.Contains(passage[word - 1].Form) || Points(passage, word - 1) != 0))
        || (passage.Follows(word + 1) && Points(passage, word + 1, Script.Arabic) != 0);

    // "will meet on Friday"; but of "will help, she said on Thursday" the day is that of saying
    private static string? FutureVerb(Passage passage, int word)
    {
        for (var before = word - 1; before >= Math.Max(0, word - FurthestVerb) && passage.IsOneSentence(before, word); before--)
        {
            if (passage.Is(before, WordTraits.Future))
            {
                return passage.Slice(before, before);
            }

            if (passage.Is(before, WordTraits.SpeechVerb))
            {
                return null;
            }
        }

        return null;
    }
}
