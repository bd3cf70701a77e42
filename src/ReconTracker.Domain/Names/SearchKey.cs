using ReconTracker.Domain.Names.Folding;

namespace ReconTracker.Domain.Names;

/// <summary>The skeleton of a name: equal for its spellings in Latin, Arabic and Cyrillic script.</summary>
/// <remarks>
/// <para>
/// A transliteration standard can be undone; a skeleton keeps only what the standards and the press agree on. ALA-LC and
/// BGN/PCGN (Arabic 1956, Russian 1947), GOST 7.79 and the practical transcription of Arabic into Russian differ in vowels,
/// doubling, hamza and ayn, in q/k/g, kh/h, dh/z, th/t, in the article and in hyphens. The rules, in this order:
/// </para>
/// <list type="number">
/// <item>Text: lone surrogates and symbols part words; compatibility decomposition (NFKD); small letters; European digits.</item>
/// <item>Marks: a caron (š, ž, č, ǧ), ş, ḏ, and hamza or madda on a seat make another letter; every other mark, tatweel,
/// apostrophes, half rings and joiners are stripped.</item>
/// <item>Words, whole: articles and ibn, bin, ben are dropped (al-, an-, аль-, ас-); Abu and Abd (al-) are joined to the word
/// after them, Allah and (al-)Din to the word before; a few customary spellings are respelled (Michael, George, Osman).</item>
/// <item>Words, joined: Abdel-, Абдель-, عبدال are split off as Abd; the Arabic article ال is taken off when two letters remain.</item>
/// <item>Letters, the longest spelling first, to one sound: b p; t th; d ḍ; z dh ẓ; k q g gh; f v ph and w before a vowel; ħ for h, ḥ
/// and kh; ʃ for sh and ch; ʒ for j, dj and zh; s; l; m; n; r.</item>
/// <item>Vowels, y, ayn, hamza and w elsewhere: "o" at the head of a word and between two equal consonants, otherwise nothing.
/// The head is dropped before st (Shtayyeh, Ishtayeh).</item>
/// <item>h is dropped after t (th is two letters in Fathi, one in Othman) and at the end of a name (Fatah, Nakhalah).</item>
/// <item>Doubled letters are one where vowels are written; in Arabic script and in abbreviations two letters are two.</item>
/// <item>Tokens are sorted by code point and joined by a space. A word of vowels alone (EU) stays as it is.</item>
/// </list>
/// <para>
/// Names that differ by vowels alone share a key (Omar, Amir; Saleh, Salah), but for Mahmoud and Hussein, which are kept from
/// Mohammed and Hassan. Misprints are not folded: similarity of keys finds them. Folding a key again changes nothing.
/// </para>
/// </remarks>
public sealed record SearchKey
{
    private const char Space = ' ';

    private SearchKey(string value) => Value = value;

    /// <summary>The tokens with a space between them; empty when the name has no letter or digit.</summary>
    public string Value { get; }

    /// <summary>The folded words, sorted.</summary>
    public IReadOnlyList<string> Tokens => Value.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the name has nothing to search by.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>Folds a name. Any text has a key: nothing is refused.</summary>
    public static SearchKey From(string text) => new(string.Join(Space, NameReader.Read(text)));

    /// <summary>The name as words of small letters without marks, one space between them: what is left to compare spellings by, letter for letter.</summary>
    /// <param name="text">Any text; nothing is refused.</param>
    /// <returns>Empty when the text has no letter or digit.</returns>
    public static string Plain(string text) => UnmarkedText.Of(text);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
