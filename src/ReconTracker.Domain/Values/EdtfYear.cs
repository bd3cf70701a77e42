using System.Globalization;

namespace ReconTracker.Domain.Values;

/// <summary>The year of a date: four digits, some perhaps unspecified; a long year after <c>Y</c>; or a year with few significant digits. Year 0000 is 1 BC, -0001 is 2 BC.</summary>
public sealed class EdtfYear
{
    private readonly string? pattern;

    internal EdtfYear(string text, string? pattern, long first, long last, long? estimate, EdtfQualifier before, EdtfQualifier after)
    {
        (Text, this.pattern, First, Last, Estimate) = (text, pattern, first, last, estimate);
        (Before, After) = (before, after);
    }

    /// <summary>The year as written, without qualifiers.</summary>
    public string Text { get; }

    /// <summary>The first year it may be.</summary>
    public long First { get; }

    /// <summary>The last year it may be.</summary>
    public long Last { get; }

    /// <summary>The year named beside its significant digits: 1950 in <c>1950S2</c>.</summary>
    public long? Estimate { get; }

    /// <summary>The qualifier on the left: it speaks of the year alone.</summary>
    public EdtfQualifier Before { get; }

    /// <summary>The qualifier on the right of the year.</summary>
    public EdtfQualifier After { get; }

    /// <summary>Whether it is one year.</summary>
    public bool IsExact => First == Last;

    /// <summary>Whether no digit of it is known.</summary>
    public bool IsUnspecified => pattern == "XXXX";

    /// <summary>Year, decade, century, millennium or unknown.</summary>
    public EdtfPrecision Precision => (pattern?.IndexOf('X', StringComparison.Ordinal), Last - First) switch
    {
        (0, _) => EdtfPrecision.Unknown,
        (1, _) or (null, >= 100) => EdtfPrecision.Millennium,
        (2, _) or (null, >= 10) => EdtfPrecision.Century,
        (3, _) or (null, >= 1) => EdtfPrecision.Decade,
        _ => EdtfPrecision.Year,
    };

    /// <inheritdoc/>
    public override string ToString() => EdtfMarks.Of(Before) + Text + EdtfMarks.Of(After);

    internal bool Matches(long year)
    {
        if (year < First || year > Last || pattern is null)
        {
            return year >= First && year <= Last;
        }

        var digits = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        return pattern.Zip(digits).All(pair => pair.First == 'X' || pair.First == pair.Second);
    }
}
