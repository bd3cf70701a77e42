using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ReconTracker.Domain.Values;

/// <summary>The name of a record in addresses and references: small letters a to z and digits, in groups joined by a hyphen or underscore.</summary>
[SuppressMessage("Design", "CA1036", Justification = "The order is for sorting; '<' would read as a comparison of size.")]
[JsonConverter(typeof(ParsableJsonConverter<Slug>))]
public readonly record struct Slug : IComparable<Slug>, IParsable<Slug>
{
    /// <summary>The most characters of a slug.</summary>
    public const int MaxLength = 100;

    /// <summary>What a slug looks like, as a regular expression.</summary>
    internal const string PatternText = "^[a-z0-9]+([-_][a-z0-9]+)*$";

    private readonly string? value;

    /// <summary>A slug.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="FormatException">The text is no slug; the message says why.</exception>
    public Slug(string text) => value = Problem(text) is { } problem ? throw new FormatException(problem) : text;

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The slug was never set (<c>default</c>).</exception>
    public string Value => value ?? throw new InvalidOperationException("This slug was never set.");

    /// <summary>The text of a slug.</summary>
    /// <param name="slug">A slug.</param>
    public static implicit operator string(Slug slug) => slug.Value;

    /// <summary>Reads a slug.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The slug.</returns>
    /// <exception cref="FormatException">The text is no slug; the message says why.</exception>
    public static Slug Parse(string text) => new(text);

    /// <inheritdoc/>
    static Slug IParsable<Slug>.Parse(string s, IFormatProvider? provider) => new(s);

    /// <summary>Reads a slug if it is one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="slug">The slug.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Slug slug)
    {
        slug = Problem(text) is null ? new Slug(text!) : default;
        return slug.value is not null;
    }

    /// <summary>Reads a slug if it is one.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The slug.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Slug result) => TryParse(s, out result);

    /// <summary>Orders by character code.</summary>
    /// <param name="other">Another slug.</param>
    /// <returns>Below zero when this comes first.</returns>
    public int CompareTo(Slug other) => string.CompareOrdinal(value, other.value);

    /// <summary>The text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    private static string? Problem(string? text) => text switch
    {
        null or "" => "A slug has at least one character.",
        { Length: > MaxLength } => $"A slug has at most {MaxLength} characters, not {text.Length}.",
        _ => IsPattern(text) ? null : $"'{text}' is not a slug: it is small letters a to z and digits, in groups joined by one '-' or '_'.",
    };

    // what PatternText says, by hand: a list of fifty meetings has thousands of slugs
    private static bool IsPattern(string text)
    {
        var isInGroup = false;
        foreach (var character in text)
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                isInGroup = true;
            }
            else if (isInGroup && character is '-' or '_')
            {
                isInGroup = false;
            }
            else
            {
                return false;
            }
        }

        return isInGroup;
    }
}
