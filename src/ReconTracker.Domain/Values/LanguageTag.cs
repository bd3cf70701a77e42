using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ReconTracker.Domain.Values;

/// <summary>A language, perhaps with script and region, as BCP 47 writes it: <c>ar</c>, <c>ar-Latn</c>, <c>en-GB</c>, <c>zh-Hant-TW</c>.</summary>
[SuppressMessage("Design", "CA1036", Justification = "The order is for sorting; '<' would read as a comparison of size.")]
[JsonConverter(typeof(ParsableJsonConverter<LanguageTag>))]
public readonly partial record struct LanguageTag : IComparable<LanguageTag>, IParsable<LanguageTag>
{
    /// <summary>The most characters of a tag of this kind.</summary>
    public const int MaxLength = 12;

    private static readonly HashSet<string> RightToLeftScripts = ["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

    private static readonly HashSet<string> RightToLeftLanguages =
        ["ar", "ara", "arc", "arz", "apc", "ajp", "afb", "acm", "azb", "ckb", "dv", "fa", "fas", "glk", "he", "heb", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "urd", "yi"];

    private readonly string? value;

    /// <summary>A language tag, put into the usual casing.</summary>
    /// <param name="text">The tag in any casing.</param>
    /// <exception cref="FormatException">The text is no such tag; the message says why.</exception>
    public LanguageTag(string text)
    {
        if (text is { Length: 2 or 3 } && text.All(char.IsAsciiLetterLower))
        {
            (Language, Script, Region, value) = (text, "", "", text); // as nearly all are
            return;
        }

        var match = Pattern().Match(text ?? "");
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is not a language tag: it is a language, perhaps a script and a region, as in ar, ar-Latn or en-GB.");
        }

        (Language, Script, Region) = (match.Groups[1].Value.ToLowerInvariant(), Titled(match.Groups[2].Value), match.Groups[3].Value.ToUpperInvariant());
        if (Region is { Length: 2 } country && !CountryCode.TryParse(country, out _))
        {
            throw new FormatException($"'{text}' is not a language tag: '{country}' is not a country code of ISO 3166-1.");
        }

        value = string.Join('-', new[] { Language, Script, Region }.Where(part => part.Length > 0));
    }

    /// <summary>The language, two or three small letters.</summary>
    public string Language => field ?? throw Unset();

    /// <summary>The script, four letters; empty when not given.</summary>
    public string Script => field ?? throw Unset();

    /// <summary>The region, two capitals or three digits; empty when not given.</summary>
    public string Region => field ?? throw Unset();

    /// <summary>The tag.</summary>
    /// <exception cref="InvalidOperationException">The tag was never set (<c>default</c>).</exception>
    public string Value => value ?? throw Unset();

    /// <summary>Whether it is written from right to left: by its script, or else by the usual script of its language.</summary>
    public bool IsRightToLeft => Script.Length > 0 ? RightToLeftScripts.Contains(Script) : RightToLeftLanguages.Contains(Language);

    /// <summary>The text of a tag.</summary>
    /// <param name="tag">A tag.</param>
    public static implicit operator string(LanguageTag tag) => tag.Value;

    /// <summary>Reads a language tag.</summary>
    /// <param name="text">The tag in any casing.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="FormatException">The text is no such tag; the message says why.</exception>
    public static LanguageTag Parse(string text) => new(text);

    /// <inheritdoc/>
    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => new(s);

    /// <summary>Reads a language tag if it is one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tag">The tag.</param>
    /// <returns>Whether the text is a language tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        var match = Pattern().Match(text ?? "");
        var isTag = match.Success && (match.Groups[3].Length != 2 || CountryCode.TryParse(match.Groups[3].Value, out _));
        tag = isTag ? new LanguageTag(text!) : default;
        return isTag;
    }

    /// <summary>Reads a language tag if it is one.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The tag.</param>
    /// <returns>Whether the text is a language tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) => TryParse(s, out result);

    /// <summary>Orders by character code.</summary>
    /// <param name="other">Another tag.</param>
    /// <returns>Below zero when this comes first.</returns>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(value, other.value);

    /// <summary>The tag.</summary>
    /// <returns>The tag in the usual casing.</returns>
    public override string ToString() => Value;

    private static InvalidOperationException Unset() => new("This language tag was never set.");

    private static string Titled(string script) =>
        script.Length == 0 ? "" : char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant();

    [GeneratedRegex(@"\A([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}|[0-9]{3}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
