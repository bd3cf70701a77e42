using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ReconTracker.Domain.Values;

/// <summary>
/// A date that says how well it is known, in the Extended Date/Time Format (ISO 8601-2:2019; levels 0 and 1 whole, and level 2).
/// Two values are equal when they are written the same. The reference is https://www.loc.gov/standards/datetime/.
/// </summary>
[SuppressMessage("Design", "CA1036", Justification = "The order is for sorting; '<' would read as a comparison of moments, which uncertain dates do not have.")]
[JsonConverter(typeof(ParsableJsonConverter<Edtf>))]
public sealed partial class Edtf : IEquatable<Edtf>, IComparable<Edtf>, IParsable<Edtf>
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 100;

    private readonly string text;

    private Edtf(EdtfShape shape)
    {
        (Shape, text) = (shape, shape.ToString()!);
        (Earliest, Latest) = (shape.First?.ToDateOnly(), shape.Last?.ToDateOnly());
    }

    /// <summary>A date of which nothing is known.</summary>
    public static Edtf Undated { get; } = Parse("XXXX");

    /// <summary>What it is made of.</summary>
    public EdtfShape Shape { get; }

    /// <summary>The first day it may be; null when open, unknown, or outside the years 1 to 9999. Qualifiers do not widen it.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may be; null when open, unknown, or outside the years 1 to 9999. Qualifiers do not widen it.</summary>
    public DateOnly? Latest { get; }

    /// <summary>How finely it is known.</summary>
    public EdtfPrecision Precision => Shape.Precision;

    /// <summary>Whether it, or a part of it, is marked approximate.</summary>
    public bool IsApproximate => Shape.Qualifier.HasFlag(EdtfQualifier.Approximate);

    /// <summary>Whether it, or a part of it, is marked uncertain.</summary>
    public bool IsUncertain => Shape.Qualifier.HasFlag(EdtfQualifier.Uncertain);

    /// <summary>Whether nothing at all is specified.</summary>
    public bool IsUndated => Shape is EdtfDate { IsUndated: true };

    /// <summary>Whether there is no limit in the past: <c>../1985</c>, <c>[..1984]</c>.</summary>
    public bool HasOpenStart => Shape is EdtfInterval { Start.IsOpen: true } || (Shape is EdtfSet && Shape.First is null);

    /// <summary>Whether there is no limit in the future, or none yet: <c>1985/..</c>, <c>[1760-12..]</c>.</summary>
    public bool HasOpenEnd => Shape is EdtfInterval { End.IsOpen: true } || (Shape is EdtfSet && Shape.Last is null);

    /// <summary>Whether it began on a date that is not known: <c>/1985</c>.</summary>
    public bool HasUnknownStart => Shape is EdtfInterval { Start.IsUnknown: true };

    /// <summary>Whether it ended on a date that is not known: <c>1985/</c>.</summary>
    public bool HasUnknownEnd => Shape is EdtfInterval { End.IsUnknown: true };

    /// <summary>A calendar day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day, known exactly.</returns>
    public static Edtf On(DateOnly day) => Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads EDTF text.</summary>
    /// <param name="text">At most <see cref="MaxLength"/> characters.</param>
    /// <returns>The date.</returns>
    /// <exception cref="EdtfFormatException">The text is not an EDTF date; the message says what is wrong and where.</exception>
    public static Edtf Parse(string text) => new(new EdtfReader(text ?? "").ReadAll());

    /// <summary>Reads EDTF text, or says why not.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="value">The date.</param>
    /// <param name="problem">What is wrong and where, in one sentence.</param>
    /// <returns>Whether it is an EDTF date.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Edtf? value, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            (value, problem) = (Parse(text ?? ""), null);
            return true;
        }
        catch (EdtfFormatException refusal)
        {
            (value, problem) = (null, refusal.Message);
            return false;
        }
    }

    /// <summary>One of the days between two, as a shape to be said.</summary>
    internal static EdtfSet BetweenDays(CalendarDay from, CalendarDay to) => new(isAllOf: false, [new EdtfMember(Day(from), Day(to))]);

    /// <summary>A day as a shape to be said.</summary>
    internal static EdtfDate Day(CalendarDay day) => new(
        new EdtfYear($"{day.Year:0000}", null, day.Year, day.Year, null, 0, 0),
        new EdtfComponent($"{day.Month:00}", 0, 0),
        new EdtfComponent($"{day.Day:00}", 0, 0));

    /// <inheritdoc/>
    static Edtf IParsable<Edtf>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Edtf>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s, out result, out _);

    /// <summary>The EDTF text.</summary>
    /// <returns>The same text that was read.</returns>
    public override string ToString() => text;
}
