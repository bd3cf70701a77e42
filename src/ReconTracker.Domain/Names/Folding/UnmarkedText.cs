using System.Globalization;
using System.Text;

namespace ReconTracker.Domain.Names.Folding;

/// <summary>A text as words of small, unmarked letters and digits with one space between them.</summary>
internal static class UnmarkedText
{
    /// <summary>More marks on one letter than any script stacks; the rest is noise, and slow to put in order.</summary>
    private const int MostMarks = 8;

    private const char Tatweel = 'ـ';
    private const char NotACharacter = '\uFFFE';

    internal static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (IsMark(rune))
            {
                Mark(plain, rune);
            }
            else if (Rune.IsLetterOrDigit(rune) && !IsSilent(rune))
            {
                Append(plain, rune);
            }
            else if (!IsSilent(rune) && plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd(' ');
    }

    private static string Decomposed(string text) => Ascii.IsValid(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormKD);

    // normalisation refuses lone surrogates (the enumerator replaces them) and U+FFFE
    private static string WellFormed(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MostMarks)
            {
                wellFormed.AppendRune(rune.Value switch { NotACharacter => new Rune(' '), '´' => new Rune('\''), _ => rune });
            }
        }

        return wellFormed.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static void Mark(StringBuilder plain, Rune mark)
    {
        if (plain.Length > 0 && mark.IsBmp)
        {
            plain[^1] = MarkedLetters.Read(plain[^1], (char)mark.Value);
        }
    }

    // apostrophes, the half rings and other modifier letters that stand for ayn and hamza, joiners, direction marks
    private static bool IsSilent(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or '′' or Tatweel or >= 0x02B0 and <= 0x02FF || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    private static void Append(StringBuilder plain, Rune rune)
    {
        if (Rune.IsDigit(rune))
        {
            plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        }
        else
        {
            // up, then down: final sigma and its like have one small form
            plain.AppendRune(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)));
        }
    }

    private static void AppendRune(this StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
