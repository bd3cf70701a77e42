using System.Globalization;
using ReconTracker.Domain.Articles.Dates;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Names.Folding;

namespace ReconTracker.Domain.Articles.Passages;

/// <summary>What is known of a printed word by itself. Words are many, different ones few: a shape is made once.</summary>
internal sealed class WordShape
{
    private const int LongestWord = 60;

    private bool? _mayBeginDate;

    public WordShape(ReadOnlySpan<char> printed)
    {
        Script = WordForms.ScriptOf(printed);
        Plain = printed.Length > LongestWord ? "" : SearchKey.Plain(printed.ToString().Replace(".", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal));
        Form = WordForms.Of(Plain, Script);
        Stem = Script == Script.Arabic ? WordForms.WithoutArticle(Form) : Form;
        Prefixed = Script == Script.Arabic ? PrefixedWord.Of(Plain, printed) : [];
        Role = RoleIn(Plain, Prefixed);
        Traits = TraitsIn(Form, Prefixed);
        (Number, Digits) = NumberIn(Plain);
        (IsCapitalised, IsAllCapitals) = Capitals(printed);
    }

    public Script Script { get; }

    /// <summary>Small letters without marks.</summary>
    public string Plain { get; }

    /// <summary>What its grammatical cases share.</summary>
    public string Form { get; }

    /// <summary>The form without an Arabic article.</summary>
    public string Stem { get; }

    public WordRole Role { get; }

    public IReadOnlyList<PrefixedWord> Prefixed { get; }

    /// <summary>What the word can mean, or what follows an Arabic "and" in it.</summary>
    public WordTraits Traits { get; }

    /// <summary>Whether a date may begin with it.</summary>
    public bool MayBeginDate => _mayBeginDate ??= DateVocabulary.MayBegin(this);

    /// <summary>The number it is: 12, 12th, 12-го, و12; null for words.</summary>
    public int? Number { get; }

    /// <summary>How many digits the number has.</summary>
    public int Digits { get; }

    /// <summary>Whether it begins with a capital. Arabic script has none, and a word of it may always be a name.</summary>
    public bool IsCapitalised { get; }

    public bool IsAllCapitals { get; }

    public bool IsCased => Script is Script.Latin or Script.Cyrillic;

    private static WordTraits TraitsIn(string form, IReadOnlyList<PrefixedWord> prefixed)
    {
        var traits = ArticleLexicon.TraitsOf(form);
        foreach (var word in prefixed)
        {
            traits |= word.Preposition is null ? ArticleLexicon.TraitsOf(word.Form) : WordTraits.None;
        }

        return traits;
    }

    // "and Abu" is one word
    private static WordRole RoleIn(string plain, IReadOnlyList<PrefixedWord> prefixed) =>
        prefixed.Any(word => word.Preposition is null && KnownWords.Find(word.Plain).Role == WordRole.Prefix) ? WordRole.Prefix : KnownWords.Find(plain).Role;

    private static (int? Number, int Digits) NumberIn(string plain)
    {
        var text = plain.AsSpan().TrimStart("والـ");
        var digits = text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        return digits is >= 1 and <= 4 && text[digits..] is "" or "st" or "nd" or "rd" or "th" or "го" or "му" or "м" or "е" or "и" or "я" or "г"
            ? (int.Parse(text[..digits], CultureInfo.InvariantCulture), digits)
            : (null, 0);
    }

    private static (bool First, bool All) Capitals(ReadOnlySpan<char> printed)
    {
        var (first, all, letters) = ((bool?)null, true, 0);
        foreach (var letter in printed)
        {
            if (char.IsDigit(letter))
            {
                first ??= false;
            }
            else if (char.IsLetter(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.ModifierLetter)
            {
                first ??= !char.IsLower(letter);
                all &= char.IsUpper(letter);
                letters++;
            }
        }

        return (first ?? false, all && letters > 1);
    }
}
