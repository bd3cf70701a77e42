using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Finds the dates of a passage: printed ones first, then weekdays and phrases counted from the day of publication, if that is known.</summary>
internal sealed class DateFinder(DateOnly? published, LanguageTag language)
{
    private readonly PublicationDay? _published = published is { } day ? new(day) : null;

    /// <summary>The dates, in reading order.</summary>
    public IEnumerable<Mark> In(Passage passage)
    {
        for (var word = 0; word < passage.Count;)
        {
            var mark = passage[word].MayBeginDate ? At(passage, word) : null;
            if (mark is not null)
            {
                yield return mark;
            }

            word = mark is null ? word + 1 : Math.Max(mark.Last, word) + 1;
        }
    }

    private Mark? At(Passage passage, int word)
    {
        var shape = passage[word];
        if (shape.Number is not null && NumericDates.At(passage, word, language) is { } numeric)
        {
            return numeric;
        }

        return PrintedDates.At(passage, word, _published)
            ?? YearDates.At(passage, word, _published)
            ?? (_published is null ? null : WeekdayDates.At(passage, word, _published) ?? Counted(passage, word, _published));
    }

    private static Mark? Counted(Passage passage, int word, PublicationDay published)
    {
        if (RelativePhrases.At(passage, word) is not { } phrase || IsName(passage, phrase) || published.Period(phrase.Unit, phrase.Offset, phrase.IsCounted) is not { } edtf)
        {
            return null;
        }

        var isDay = phrase.Unit == Languages.PeriodUnit.Day;
        var reason = isDay ? SuggestionReason.RelativeDay : SuggestionReason.RelativePeriod;
        return DateMarks.Of(passage, phrase.First, phrase.Last, edtf, DateBasis.RelativeResolved, isDay ? DateCertainty.Medium : DateCertainty.Low, reason, passage.Slice(phrase.First, phrase.Last));
    }

    // Russia Today; and the Arabic "day" of an ordinal: اليوم الثاني
    private static bool IsName(Passage passage, RelativePhrase phrase) =>
        (passage[phrase.First] is { IsCased: true, IsCapitalised: true } && !passage.IsSentenceStart(phrase.First))
        || (passage[phrase.First].Form == "اليوم" && phrase.First == phrase.Last
            && ((phrase.First > 0 && passage[phrase.First - 1].Form is "في" or "من" or "ذلك")
                || (passage.Follows(phrase.Last + 1) && passage[phrase.Last + 1].Form is "التالي" or "الاول" or "الثاني" or "الثالث" or "نفسه" or "ذاته")));
}
