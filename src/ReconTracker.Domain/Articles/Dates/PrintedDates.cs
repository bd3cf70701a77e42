using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Days, months and seasons that are printed, and stretches between two of them. A year that is not printed is counted from the publication.</summary>
internal static class PrintedDates
{
    public static Mark? At(Passage passage, int word, PublicationDay? published)
    {
        // Thursday, 12 March: one date
        var hasWeekday = DateVocabulary.Weekday(passage, word) is not null && passage.FollowsLoosely(word + 1);
        var part = hasWeekday && DatePartReader.At(passage, word + 1) is { Day: not null } day ? day with { First = word } : DatePartReader.At(passage, word);
        return part is not { } first ? null
            : Second(passage, first) is { } second && Stretch(passage, first, second, published) is { } stretch ? stretch
            : Single(passage, first, published);
    }

    private static DatePart? Second(Passage passage, DatePart first)
    {
        var next = first.Last + 1;
        if (passage.FollowsDash(next))
        {
            return SameKind(first, DatePartReader.At(passage, next));
        }

        var isBetween = first.First > 0 && passage.Is(first.First - 1, WordTraits.Between);
        if (passage.Follows(next) && (passage.Is(next, WordTraits.To) || (isBetween && passage.Is(next, WordTraits.And))))
        {
            return SameKind(first, DatePartReader.At(passage, next + 1));
        }

        // بين 3 مارس و5 أبريل
        return isBetween && passage.Follows(next) && passage[next] is { Script: Script.Arabic, Number: not null } ? SameKind(first, DatePartReader.At(passage, next)) : null;
    }

    private static DatePart? SameKind(DatePart first, DatePart? second) =>
        second is { IsSeason: false } part && !first.IsSeason && first.Day is null == part.Day is null ? part : null;

    private static Mark? Stretch(Passage passage, DatePart first, DatePart second, PublicationDay? published)
    {
        var isStated = second.Year is not null;
        if ((second.Year ?? Year(second, published)) is not { } endYear)
        {
            return null;
        }

        var startYear = first.Year ?? (first.Month > second.Month ? endYear - 1 : endYear);
        var (start, end) = (first.Print(startYear), second.PrintEnd(endYear));
        var isDoubtful = second.ToDay is not null; // between 29 February and 1-2 March
        return string.CompareOrdinal(start, end) >= 0 ? null : DateMarks.Of(
            passage,
            first.First,
            second.Last,
            $"{start}/{end}{(isDoubtful ? "?" : "")}",
            isStated ? DateBasis.Stated : DateBasis.RelativeResolved,
            isStated || endYear == published?.Day.Year ? DateCertainty.Medium : DateCertainty.Low,
            Reason(second, endYear, published),
            null);
    }

    private static Mark? Single(Passage passage, DatePart part, PublicationDay? published)
    {
        var isStated = part.Year is not null;
        if ((part.Year ?? Year(part, published)) is not { } year)
        {
            return part is { Day: { } day, ToDay: null, YearsOff: null, Lean: 0 }
                ? DateMarks.Of(passage, part.First, part.Last, $"XXXX-{part.Month:00}-{day:00}", DateBasis.Stated, DateCertainty.Low, SuggestionReason.YearNotKnown, null)
                : null;
        }

        var isFirm = isStated || part.YearsOff is not null || year == published?.Day.Year;
        return DateMarks.Of(
            passage,
            part.First,
            part.Last,
            Print(part, year),
            isStated ? DateBasis.Stated : DateBasis.RelativeResolved,
            isFirm ? DateCertainty.Medium : DateCertainty.Low,
            Reason(part, year, published),
            null);
    }

    private static string Print(DatePart part, int year) => part.ToDay is null || part.Day >= part.ToDay ? part.Print(year)
        : part.IsList && part.ToDay - part.Day > 1 ? $"{{{part.Print(year)},{part.PrintEnd(year)}}}"
        : $"{part.Print(year)}/{part.PrintEnd(year)}";

    private static int? Year(DatePart part, PublicationDay? published) => published is null || part.IsSeason ? null
        : part.YearsOff is { } off ? published.Day.Year + off
        : published.NearestYear(part.Month, part.Day, part.Lean);

    private static SuggestionReason Reason(DatePart part, int year, PublicationDay? published) => (part.Day, part.Year) switch
    {
        (null, not null) => SuggestionReason.MonthAndYear,
        (_, not null) => SuggestionReason.FullDate,
        _ when part.YearsOff is not null => SuggestionReason.RelativePeriod,
        _ when year != published?.Day.Year => SuggestionReason.NearestToPublication,
        (null, _) => SuggestionReason.MonthOfPublicationYear,
        _ => SuggestionReason.MonthAndDayOfPublicationYear,
    };
}
