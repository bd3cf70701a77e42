using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ReconTracker.Domain.Values;

/// <summary>A country or territory by its two letters in ISO 3166-1 (officially assigned codes only): <c>PS</c>, <c>RU</c>, <c>EG</c>.</summary>
[SuppressMessage("Design", "CA1036", Justification = "The order is for sorting; '<' would read as a comparison of size.")]
[JsonConverter(typeof(ParsableJsonConverter<CountryCode>))]
public readonly record struct CountryCode : IComparable<CountryCode>, IParsable<CountryCode>
{
    private static readonly HashSet<string> Assigned = new(
        ("AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
        "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
        "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
        "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
        "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
        "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
        "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW").Split(' '),
        StringComparer.Ordinal);

    private readonly string? value;

    /// <summary>A country code, put into capitals.</summary>
    /// <param name="text">Two letters in any casing.</param>
    /// <exception cref="FormatException">The text is not an assigned code; the message says so.</exception>
    public CountryCode(string text) =>
        value = Find(text) ?? throw new FormatException($"'{text}' is not a country code: it is two letters assigned by ISO 3166-1, as in PS, RU or EG.");

    /// <summary>Every assigned code, in alphabetical order.</summary>
    public static IReadOnlyList<CountryCode> All { get; } = [.. Assigned.Order(StringComparer.Ordinal).Select(code => new CountryCode(code))];

    /// <summary>The two capitals.</summary>
    /// <exception cref="InvalidOperationException">The code was never set (<c>default</c>).</exception>
    public string Value => value ?? throw new InvalidOperationException("This country code was never set.");

    /// <summary>The text of a code.</summary>
    /// <param name="code">A code.</param>
    public static implicit operator string(CountryCode code) => code.Value;

    /// <summary>Reads a country code.</summary>
    /// <param name="text">Two letters in any casing.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not an assigned code; the message says so.</exception>
    public static CountryCode Parse(string text) => new(text);

    /// <inheritdoc/>
    static CountryCode IParsable<CountryCode>.Parse(string s, IFormatProvider? provider) => new(s);

    /// <summary>Reads a country code if it is one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="code">The code.</param>
    /// <returns>Whether the text is an assigned code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        code = Find(text) is { } found ? new CountryCode(found) : default;
        return code.value is not null;
    }

    /// <summary>Reads a country code if it is one.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The code.</param>
    /// <returns>Whether the text is an assigned code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result);

    /// <summary>Orders alphabetically.</summary>
    /// <param name="other">Another code.</param>
    /// <returns>Below zero when this comes first.</returns>
    public int CompareTo(CountryCode other) => string.CompareOrdinal(value, other.value);

    /// <summary>The two capitals.</summary>
    /// <returns>The two capitals.</returns>
    public override string ToString() => Value;

    private static string? Find(string? text) =>
        text is { Length: 2 } && text.All(char.IsAsciiLetter) && Assigned.TryGetValue(text.ToUpperInvariant(), out var code) ? code : null;
}
