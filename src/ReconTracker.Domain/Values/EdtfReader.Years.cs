using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <content>Years and qualifiers.</content>
internal sealed partial class EdtfReader
{
    private const int MostDigits = 18;

    private EdtfYear ReadYear()
    {
        var before = ReadQualifier();
        var start = at;
        return Current == 'Y' ? ReadLongYear(before, start) : ReadFourDigitYear(before, start);
    }

    private EdtfYear ReadFourDigitYear(EdtfQualifier before, int start)
    {
        var isNegative = SkipMinus();
        var digitsAt = at;
        while (at < digitsAt + 4 && (char.IsAsciiDigit(Current) || Current == 'X'))
        {
            at++;
        }

        if (at < digitsAt + 4 || char.IsAsciiDigit(Current))
        {
            Unexpected<EdtfYear>("a year is four digits 0 to 9, or X for a digit not known; a longer one starts with Y");
        }

        var pattern = text[digitsAt..at];
        if (isNegative && pattern == "0000")
        {
            Refuse("Year -0000", start, "the year 0 has no sign");
        }

        var (low, high) = (Number(pattern.Replace('X', '0')), Number(pattern.Replace('X', '9')));
        return Current == 'S' && low == high
            ? ReadSignificant(before, start, isNegative ? -low : low, digits: 4)
            : new EdtfYear(text[start..at], pattern, isNegative ? -high : low, isNegative ? -low : high, null, before, ReadAfter(before));
    }

    private EdtfYear ReadLongYear(EdtfQualifier before, int start)
    {
        at++;
        var isNegative = SkipMinus();
        var digits = ReadDigits("a year after Y");
        if (digits[0] == '0')
        {
            Refuse("A leading 0", at - digits.Length, "a year after Y starts with 1 to 9");
        }

        var zeros = 0L;
        if (Current == 'E')
        {
            at++;
            zeros = Number(ReadDigits("the exponent after E"));
        }

        if (digits.Length + zeros is < 5 or > MostDigits)
        {
            Refuse($"Year {text[start..at]}", start, $"a year after Y has 5 to {MostDigits} digits");
        }

        var year = Number(digits + new string('0', (int)zeros)) * (isNegative ? -1 : 1);
        return Current == 'S'
            ? ReadSignificant(before, start, year, digits.Length + (int)zeros)
            : new EdtfYear(text[start..at], null, year, year, null, before, ReadAfter(before));
    }

    private EdtfYear ReadSignificant(EdtfQualifier before, int start, long year, int digits)
    {
        var letter = at++;
        var significant = Number(ReadDigits("the number of significant digits after S"));
        if (significant < 1 || significant > digits)
        {
            Refuse($"S{significant}", letter, $"a year of {digits} digits has 1 to {digits} significant ones");
        }

        var span = Enumerable.Repeat(10L, digits - (int)significant).Aggregate(1L, (product, ten) => product * ten);
        var low = Math.Abs(year) / span * span;
        var (first, last) = year < 0 ? (-(low + span - 1), -low) : (low, low + span - 1);
        return new EdtfYear(text[start..at], null, first, last, year, before, ReadAfter(before));
    }

    private bool SkipMinus()
    {
        var found = Current == '-';
        at += found ? 1 : 0;
        return found;
    }

    private string ReadDigits(string what)
    {
        var start = at;
        while (char.IsAsciiDigit(Current))
        {
            at++;
        }

        return at - start is >= 1 and <= MostDigits
            ? text[start..at]
            : Refuse<string>(at == start ? (AtEnd ? "The end" : $"'{Current}'") : "Too many digits", at, $"{what} has 1 to {MostDigits} digits 0 to 9");
    }

    private EdtfQualifier ReadQualifier()
    {
        var qualifier = EdtfMarks.Read(Current);
        at += qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    private EdtfQualifier ReadAfter(EdtfQualifier before)
    {
        var markAt = at;
        var after = ReadQualifier();
        if (after != EdtfQualifier.None && (before != EdtfQualifier.None || EdtfMarks.Read(Current) != EdtfQualifier.None))
        {
            Refuse($"'{text[markAt]}'", markAt, "a part of a date takes one of '?', '~' and '%' ('%' is both)");
        }

        return after;
    }

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);
}
