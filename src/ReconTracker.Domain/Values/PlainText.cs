using System.Globalization;
using System.Text;

namespace ReconTracker.Domain.Values;

/// <summary>The one normaliser of text at every border: forms, JSON, query strings, imports.</summary>
/// <remarks>Unicode NFC (UAX 15). Refuses what PostgreSQL cannot store and what could make a reader see another text than is stored (UTS 39, Trojan Source).</remarks>
public static class PlainText
{
    /// <summary>Longest running text, in UTF-16 code units.</summary>
    public const int MaxText = 4000;

    /// <summary>Longest name, title or label, in UTF-16 code units.</summary>
    public const int MaxLine = 300;

    /// <summary>Normalises running text: NFC, line ends as U+000A, no other control characters.</summary>
    /// <param name="text">What was typed or read.</param>
    /// <param name="maxLength">The most code units allowed after normalisation.</param>
    /// <returns>The text to store.</returns>
    /// <exception cref="FormatException">With a sentence saying what is wrong and where.</exception>
    public static string Normalize(string text, int maxLength = MaxText)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= maxLength && IsPrintableAscii(text))
        {
            return text;
        }

        if (text.Length > maxLength * 4)
        {
            throw new FormatException($"The text is {text.Length} characters long; at most {maxLength} fit.");
        }

        var lines = text.ReplaceLineEndings("\n");
        for (var index = 0; index < lines.Length; index++)
        {
            RefuseUnstorable(lines, ref index);
        }

        var normal = lines.Normalize(NormalizationForm.FormC);
        return normal.Length <= maxLength
            ? normal
            : throw new FormatException($"The text is {normal.Length} characters long; at most {maxLength} fit.");
    }

    /// <summary>Normalises a name, title or label: as running text, on one line, trimmed, without direction marks or invisible characters.</summary>
    /// <param name="text">What was typed or read.</param>
    /// <param name="maxLength">The most code units allowed after normalisation.</param>
    /// <returns>The text to store.</returns>
    /// <exception cref="FormatException">With a sentence saying what is wrong and where.</exception>
    public static string NormalizeLine(string text, int maxLength = MaxLine)
    {
        var line = Normalize(text, maxLength).Trim();
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == '\n')
            {
                throw new FormatException($"A line break at position {index + 1}: a name or title is one line.");
            }

            if (IsHidden(line, index))
            {
                throw new FormatException($"An invisible character (U+{(int)line[index]:X4}) at position {index + 1}: names and titles show all they hold.");
            }
        }

        return line;
    }

    /// <summary>Makes direction marks and invisible characters of running text visible, as <c>[U+202E]</c>.</summary>
    /// <param name="text">Stored text.</param>
    /// <returns>Text that shows all it holds.</returns>
    public static string ShowHidden(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPrintableAscii(text) || !Enumerable.Range(0, text.Length).Any(index => IsHidden(text, index)))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 16);
        for (var index = 0; index < text.Length; index++)
        {
            _ = IsHidden(text, index)
                ? shown.Append(CultureInfo.InvariantCulture, $"[U+{(int)text[index]:X4}]")
                : shown.Append(text[index]);
        }

        return shown.ToString();
    }

    // most of what is read: nothing in it could be refused, hidden or changed
    private static bool IsPrintableAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static void RefuseUnstorable(string text, ref int index)
    {
        var character = text[index];
        if (char.IsControl(character) && character != '\n')
        {
            throw new FormatException($"A control character (U+{(int)character:X4}) at position {index + 1}.");
        }

        var (code, position) = ((int)character, index + 1);
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            code = char.ConvertToUtf32(character, text[++index]);
        }
        else if (char.IsSurrogate(character))
        {
            throw new FormatException($"Half a character (U+{(int)character:X4}) at position {index + 1}.");
        }

        // stands for no character in any text, and cannot be normalised (Unicode 23.7)
        if ((code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF)
        {
            throw new FormatException($"No character has the number U+{code:X4} at position {position}.");
        }
    }

    // ZWNJ and ZWJ shape Arabic words, so they may stand between two Arabic letters and nowhere else.
    private static bool IsHidden(string text, int index) => text[index] switch
    {
        '\u200C' or '\u200D' => index == 0 || index + 1 == text.Length || !IsArabic(text[index - 1]) || !IsArabic(text[index + 1]),
        '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') => true,
        _ => false,
    };

    private static bool IsArabic(char character) => character is (>= '\u0620' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF');
}
