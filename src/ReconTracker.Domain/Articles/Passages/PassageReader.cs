using System.Buffers;
using System.Globalization;

namespace ReconTracker.Domain.Articles.Passages;

/// <summary>Reads a paragraph into words and sentences, each character once.</summary>
internal static class PassageReader
{
    private const int LongestJoint = 3;

    private static readonly HashSet<string> Abbreviations =
    [
        .. ("mr mrs ms dr prof gen col lt st sen rep gov no vs sgt capt jan feb mar apr jun jul aug sep sept oct nov dec " +
            "им гг тыс млн млрд стр см ул янв февр апр авг сент окт нояб дек").Split(' '),
    ];

    private static readonly SearchValues<char> Opening = SearchValues.Create("“\"«„‘(");

    public static Passage Read(string text, WordStock stock)
    {
        var words = new List<PassageWord>();
        var sentence = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOfWord(text, at);
            var bare = WithoutPossessive(text, at, end);
            var shape = stock.Shape(text.AsSpan(at, bare - at));
            var gap = words is [.., var last] ? text.AsSpan(last.End, at - last.End) : default;
            var isNew = words.Count > 0 && EndsSentence(gap, words[^1].Shape, shape);
            sentence += isNew ? 1 : 0;
            words.Add(new(at, bare, sentence, words.Count > 0 && !isNew && IsJoint(gap), shape));
            at = end;
        }

        return new Passage(text, [.. words]);
    }

    private static int EndOfWord(string text, int start)
    {
        var (segment, end) = (start, start + 1);
        while (end < text.Length)
        {
            if (IsInner(text[end]) || (IsApostrophe(text[end]) && IsBetweenLetters(text, end)))
            {
                end++;
            }
            else if (text[end] == '.' && end - segment == 1 && IsBetweenLetters(text, end) && (end + 2 >= text.Length || !char.IsLetterOrDigit(text[end + 2])))
            {
                // U.S., م.ت.ف
                segment = end + 1;
                end += 2;
            }
            else if (text[end] == '-' && IsRussianOrdinal(text, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // 12-го
    private static bool IsRussianOrdinal(string text, int start, int hyphen) =>
        hyphen - start <= 4 && !text.AsSpan(start, hyphen - start).ContainsAnyExceptInRange('0', '9')
        && text.AsSpan(hyphen + 1) is [>= 'а' and <= 'я', ..] and ([_] or [_, not (>= 'а' and <= 'я'), ..] or [_, >= 'а' and <= 'я'] or [_, >= 'а' and <= 'я', not (>= 'а' and <= 'я'), ..]);

    private static int WithoutPossessive(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && IsApostrophe(text[end - 2]) ? end - 2 : end;

    private static bool IsInner(char character) => char.IsLetterOrDigit(character) || character is '\u200C' or '\u200D' || char.GetUnicodeCategory(character)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`' or '´';

    private static bool IsBetweenLetters(string text, int at) => at + 1 < text.Length && IsInner(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static bool IsJoint(ReadOnlySpan<char> gap)
    {
        foreach (var character in gap)
        {
            if (!char.IsWhiteSpace(character) && character is not ('-' or '‑' or '–' or '—' or '−'))
            {
                return false;
            }
        }

        return gap.Length is > 0 and <= LongestJoint;
    }

    private static bool EndsSentence(ReadOnlySpan<char> gap, WordShape before, WordShape after)
    {
        if (gap.ContainsAny('|', '•'))
        {
            return true;
        }

        var mark = gap.IndexOfAny(".!?…؟");
        if (mark < 0 || mark + 1 == gap.Length || !(after.IsCapitalised || after.Number is not null || gap[mark..].ContainsAny(Opening)))
        {
            return false;
        }

        return gap[mark] != '.' || !(Abbreviations.Contains(before.Plain) || (before.Plain.Length == 1 && before.Number is null));
    }
}
