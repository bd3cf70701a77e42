using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <summary>A two-digit part of a date: a month, a day, or a part of the year from 21 (spring) to 41 (second half).</summary>
public sealed class EdtfComponent
{
    internal EdtfComponent(string digits, EdtfQualifier before, EdtfQualifier after) => (Digits, Before, After) = (digits, before, after);

    /// <summary>The two characters as written, <c>X</c> standing for any digit.</summary>
    public string Digits { get; }

    /// <summary>The qualifier on the left: it speaks of this part alone.</summary>
    public EdtfQualifier Before { get; }

    /// <summary>The qualifier on the right: it speaks of this part and of all parts before it.</summary>
    public EdtfQualifier After { get; }

    /// <summary>The number, when both digits are known.</summary>
    public int? Number => Digits.Contains('X', StringComparison.Ordinal) ? null : int.Parse(Digits, CultureInfo.InvariantCulture);

    /// <summary>Whether neither digit is known.</summary>
    public bool IsUnspecified => Digits == "XX";

    /// <inheritdoc/>
    public override string ToString() => EdtfMarks.Of(Before) + Digits + EdtfMarks.Of(After);

    internal bool Matches(int number) => Fits(Digits[0], number / 10) && Fits(Digits[1], number % 10);

    private static bool Fits(char pattern, int digit) => pattern == 'X' || pattern == '0' + digit;
}
