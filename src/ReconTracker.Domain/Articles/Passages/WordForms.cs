using ReconTracker.Domain.Names;
using ReconTracker.Domain.Names.Folding;

namespace ReconTracker.Domain.Articles.Passages;

/// <summary>Brings the grammatical forms of a word together: not a skeleton, only endings and customs of spelling.</summary>
/// <remarks>Stems are compared with stems and shown to nobody, so it does not matter that some are no words.</remarks>
internal static class WordForms
{
    private const int ShortestStem = 3;
    private const int ShortestWithFleetingVowel = 5;

    // nouns and adjectives, the longest first; as SearchKey.Plain leaves them, so without the marks of й and ё
    private static readonly string[] RussianEndings =
    [
        .. "иями ями ами иях ого его ому ему ыми ими иеи ием ии ия ию ие ои еи ыи ая яя ое ее ые ых их ую юю ом ем ым им ам ям ах ях ою ею ью ов ев а я о е и ы у ю ь"
            .Split(' ').OrderByDescending(ending => ending.Length),
    ];

    private static readonly string[] PersonalEndings = [.. "ыми ими ом ем ым им ои еи а у е ю я и".Split(' ')];

    /// <summary>The form of a word of the text of a list or name.</summary>
    public static string Of(string word) => Of(SearchKey.Plain(word), ScriptOf(word));

    /// <summary>The form that its grammatical cases share; the Arabic article stays.</summary>
    public static string Of(string plain, Script script) => script switch
    {
        Script.Latin => plain.Replace("isation", "ization", StringComparison.Ordinal),
        Script.Cyrillic => RussianStem(plain),
        Script.Arabic => ArabicLetters(plain),
        _ => plain,
    };

    /// <summary>An Arabic form without the article.</summary>
    public static string WithoutArticle(string form) => form[KnownWords.ArticleLength(form)..];

    /// <summary>A Russian personal name without the ending of its case; null when it has none.</summary>
    public static string? WithoutPersonalEnding(string plain) =>
        PersonalEndings.FirstOrDefault(ending => plain.Length >= ending.Length + ShortestStem && plain.EndsWith(ending, StringComparison.Ordinal)) is { } ending
            ? plain[..^ending.Length]
            : null;

    /// <summary>The script of a word.</summary>
    public static Script ScriptOf(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.ModifierLetter)
            {
                return ScriptOf(letter);
            }
        }

        return Script.Other;
    }

    private static Script ScriptOf(char letter) => letter switch
    {
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        (>= '\u0600' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') => Script.Arabic,
        _ => Script.Other,
    };

    private static string RussianStem(string plain)
    {
        var stem = plain;
        while (RussianEndings.FirstOrDefault(ending => stem.Length >= ending.Length + ShortestStem && stem.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
        {
            stem = stem[..^ending.Length];
        }

        // Египет, Египта
        return stem.Length >= ShortestWithFleetingVowel && stem[^2] is 'е' or 'о' ? stem[..^2] + stem[^1] : stem;
    }

    // what the press writes one way or the other: hamza, the two last letters of "Moussa", ta marbuta
    private static string ArabicLetters(string plain) => string.Create(plain.Length, plain, static (form, plain) =>
    {
        for (var at = 0; at < form.Length; at++)
        {
            form[at] = plain[at] switch { 'أ' or 'ٱ' => 'ا', 'ى' or 'ی' => 'ي', 'ة' => 'ه', 'ک' => 'ك', var letter => letter };
        }
    });
}
