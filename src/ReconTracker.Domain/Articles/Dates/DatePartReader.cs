using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Reads what a text prints of a date: 12 March, March 1-2, 2024, с 15 по 17 января, آذار/مارس 2020, the autumn of 2017.</summary>
internal static class DatePartReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>The day, month with year, or season with year that begins at a word.</summary>
    public static DatePart? At(Passage passage, int word) =>
        word >= passage.Count ? null : DayThenMonth(passage, word) ?? MonthThenDay(passage, word) ?? MonthOrSeason(passage, word);

    /// <summary>A month or year alone needs a word that dates by it.</summary>
    public static bool IsIntroduced(Passage passage, int word) =>
        passage.IsOneSentence(word - 1, word) && passage.Is(word - 1, WordTraits.BeforeMonth);

    /// <summary>The year at a word, four digits that can be one.</summary>
    public static int? Year(Passage passage, int word) =>
        word < passage.Count && passage[word] is { Digits: 4, Number: >= FirstYear and <= LastYear and var year } ? year : null;

    private static DatePart? DayThenMonth(Passage passage, int word)
    {
        if (Day(passage, word) is not { } day || IsMidNumber(passage, word))
        {
            return null;
        }

        var (at, toDay, isList) = (word + 1, (int?)null, false);
        if (SecondDay(passage, at) is { } second)
        {
            (toDay, at, isList) = (second.Day, second.Last + 1, second.IsList);
        }

        at += passage.Is(at, WordTraits.YearWord) || (at < passage.Count && passage[at].Form is "the" or "شهر") ? 1 : 0;
        if (!passage.FollowsLoosely(at) || DateVocabulary.Month(passage, at, out var last) is not { } month)
        {
            return null;
        }

        return WithYear(passage, new(word, WithTwin(passage, last, month), null, month, day, toDay) { IsList = isList });
    }

    private static DatePart? MonthThenDay(Passage passage, int word)
    {
        if (DateVocabulary.Month(passage, word, out var last) is not { } month || passage[word].Script != Script.Latin)
        {
            return null;
        }

        var at = last + 1 + (last + 1 < passage.Count && passage[last + 1].Plain is "the" ? 1 : 0);
        if (at >= passage.Count || passage.GapBefore(at) is not (" " or ". " or "\u00A0") || Day(passage, at) is not { } day)
        {
            return null;
        }

        // a second month may follow the hyphen: March 31-April 2
        var second = SecondDay(passage, at + 1) is { } to && DateVocabulary.Month(passage, to.Last + 1, out _) is null && Year(passage, to.Last) is null ? to : ((int Day, int Last, bool IsList)?)null;
        return WithYear(passage, new(word, second?.Last ?? at, null, month, day, second?.Day) { IsList = second?.IsList ?? false });
    }

    private static DatePart? MonthOrSeason(Passage passage, int word)
    {
        if (DateVocabulary.Season(passage, word) is { } season)
        {
            return WithYear(passage, new(word, word, null, season, null, null)) is { Year: not null } dated ? dated : null;
        }

        // of "30 February 2019", which no calendar has, February is not taken
        if (DateVocabulary.Month(passage, word, out var last) is not { } month || (passage.Follows(word) && Day(passage, word - 1) is not null))
        {
            return null;
        }

        var part = WithYear(passage, new(word, WithTwin(passage, last, month), null, month, null, null));
        return part is { Year: not null } or { YearsOff: not null } || part.Lean != 0 || IsDatedAlone(passage, word) ? part : null;
    }

    // in March; his November visit
    private static bool IsDatedAlone(Passage passage, int word) =>
        IsIntroduced(passage, word)
        || (passage.Follows(word) && passage.Is(word - 1, WordTraits.And) && IsIntroduced(passage, word - 2) && DateVocabulary.Month(passage, word - 2, out _) is not null)
        || (passage[word].Script == Script.Latin && !DateVocabulary.IsDoubtful(passage[word]) && passage.Follows(word) && passage.Is(word - 1, WordTraits.Determiner));

    private static DatePart WithYear(Passage passage, DatePart part)
    {
        var at = part.Last + 1;
        for (var skipped = 0; skipped < 2 && passage.FollowsLoosely(at) && passage.Is(at, WordTraits.YearWord); skipped++)
        {
            at++;
        }

        if (passage.FollowsLoosely(at) && Year(passage, at) is { } year)
        {
            var hasWord = passage.Follows(at + 1) && passage[at + 1].Script == Script.Cyrillic && passage.Is(at + 1, WordTraits.YearWord);
            return part with { Year = year, Last = hasWord ? at + 1 : at };
        }

        // "of" may be part of the phrase or stand before it
        for (var from = part.Last + 1; from <= at && passage.Follows(from); from++)
        {
            if (RelativePhrases.At(passage, from) is { Unit: PeriodUnit.Year } relative)
            {
                return part with { YearsOff = relative.Offset, Last = relative.Last };
            }
        }

        return Leaning(passage, part);
    }

    // last March, прошлый март, مارس الماضي
    private static DatePart Leaning(Passage passage, DatePart part)
    {
        if (part.Day is null && passage.Follows(part.First) && LeanOf(passage, part.First - 1) is var before and not 0)
        {
            return part with { Lean = before, First = part.First - 1 };
        }

        var after = passage.Follows(part.Last + 1) && passage[part.Last].Script == Script.Arabic ? LeanOf(passage, part.Last + 1) : 0;
        return after == 0 ? part : part with { Lean = after, Last = part.Last + 1 };
    }

    private static int LeanOf(Passage passage, int word) => passage.Is(word, WordTraits.Past) ? -1 : passage.Is(word, WordTraits.Next) ? 1 : 0;

    private static (int Day, int Last, bool IsList)? SecondDay(Passage passage, int at)
    {
        if (passage.FollowsDash(at))
        {
            return Day(passage, at) is { } day ? (day, at, false) : null;
        }

        if (!passage.Follows(at))
        {
            return null;
        }

        // و16 is one word
        var isJoined = passage[at] is { Script: Script.Arabic, Number: not null };
        var isAnd = isJoined || passage.Is(at, WordTraits.And);
        return isAnd || passage.Is(at, WordTraits.To)
            ? Day(passage, isJoined ? at : at + 1) is { } second && (isJoined || passage.Follows(at + 1)) ? (second, isJoined ? at : at + 1, isAnd) : null
            : null;
    }

    private static int? Day(Passage passage, int word) => word < passage.Count && passage[word] is { Digits: 1 or 2, Number: >= 1 and <= 31 and var day } ? day : null;

    // 1,012 or 3.12
    private static bool IsMidNumber(Passage passage, int word) => word > 0 && passage[word - 1].Number is not null && passage.GapBefore(word) is "," or "." or ":" or "/";

    // the names of the Levant and of Egypt beside each other: آذار/مارس
    private static int WithTwin(Passage passage, int last, int month) =>
        last + 1 < passage.Count && passage.GapBefore(last + 1).Trim(" (") is "/" or "" && DateVocabulary.Month(passage, last + 1, out var twin) == month && passage[last].Script == Script.Arabic ? twin : last;
}
