using System.Globalization;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Generation;

/// <summary>Dates of every precision around a day.</summary>
internal static class GeneratedDates
{
    private static readonly DateOnly First = new(1980, 1, 1);

    private static readonly DateOnly Last = new(2025, 6, 30);

    /// <summary>A day of the years covered, more often a late one.</summary>
    public static DateOnly Day(Dice dice) => First.AddDays((int)(Math.Sqrt(dice.Fraction()) * (Last.DayNumber - First.DayNumber)));

    /// <summary>A day as an exact date.</summary>
    public static FuzzyDate Exactly(DateOnly day) => new() { Edtf = Edtf.On(day), Basis = DateBasis.Stated, Certainty = DateCertainty.High };

    /// <summary>A day as sources tell it: mostly exact, sometimes by month, season, year or span, sometimes not at all.</summary>
    public static FuzzyDate Around(DateOnly day, Dice dice)
    {
        var (text, basis, certainty) = Told(day, dice);
        return new()
        {
            Edtf = Edtf.Parse(text),
            Basis = basis,
            Certainty = certainty,
            Words = basis == DateBasis.RelativeResolved ? $"on {day.DayOfWeek}" : null,
        };
    }

    private static (string Text, DateBasis Basis, DateCertainty Certainty) Told(DateOnly day, Dice dice)
    {
        var (year, month, iso) = (day.ToString("yyyy", CultureInfo.InvariantCulture), day.ToString("yyyy-MM", CultureInfo.InvariantCulture), Iso(day));
        return dice.Throw(100) switch
        {
            < 45 => (iso, DateBasis.Stated, DateCertainty.High),
            < 66 => (iso, DateBasis.RelativeResolved, DateCertainty.Medium),
            < 76 => (month, DateBasis.Stated, DateCertainty.Medium),
            < 81 => (year, DateBasis.Inferred, DateCertainty.Low),
            < 84 => ($"{year}-{21 + ((day.Month - 1) / 3)}", DateBasis.Inferred, DateCertainty.Low),
            < 88 => ($"{iso}/{Iso(day.AddDays(1 + dice.Throw(9)))}", DateBasis.Stated, DateCertainty.High),
            < 90 => ($"{year[..3]}X", DateBasis.Inferred, DateCertainty.Low),
            < 92 => ($"{month}~", DateBasis.Inferred, DateCertainty.Low),
            < 94 => ($"{iso}?", DateBasis.External, DateCertainty.Contradicted),
            < 95 => ($"[{iso},{Iso(day.AddDays(3))}]", DateBasis.External, DateCertainty.Contradicted),
            < 97 => ($"{iso}/..", DateBasis.Open, DateCertainty.Unknown),
            _ => ("XXXX", DateBasis.Open, DateCertainty.Unknown),
        };
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
