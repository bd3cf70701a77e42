using System.Collections.Frozen;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Dates;

/// <summary>Finds "yesterday", "last week", "three days ago" and their like.</summary>
internal static class RelativePhrases
{
    private static readonly FrozenDictionary<string, (string[] Forms, PeriodUnit Unit, int Offset)[]> ByFirstWord = ArticleLanguages.All
        .SelectMany(language => language.Relative)
        .SelectMany(relative => relative.Phrases, (relative, phrase) => (Forms: phrase.Split(' ').Select(WordForms.Of).ToArray(), relative.Unit, relative.Offset))
        .GroupBy(phrase => phrase.Forms[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Forms.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether a phrase may begin with a form.</summary>
    public static bool Begins(string form) => ByFirstWord.ContainsKey(form);

    /// <summary>The longest phrase that begins at a word.</summary>
    public static RelativePhrase? At(Passage passage, int word)
    {
        if (word < 0 || word >= passage.Count)
        {
            return null;
        }

        return Fixed(passage, word, passage[word].Form)
            ?? passage[word].Prefixed.Where(prefixed => prefixed.Preposition is null).Select(prefixed => Fixed(passage, word, prefixed.Form)).FirstOrDefault(phrase => phrase is not null)
            ?? Counted(passage, word);
    }

    private static RelativePhrase? Fixed(Passage passage, int word, string form)
    {
        if (!ByFirstWord.TryGetValue(form, out var phrases))
        {
            return null;
        }

        foreach (var (forms, unit, offset) in phrases)
        {
            if (Continues(passage, word, forms))
            {
                return new(word, word + forms.Length - 1, unit, offset, false);
            }
        }

        return null;
    }

    private static bool Continues(Passage passage, int word, string[] forms)
    {
        for (var next = 1; next < forms.Length; next++)
        {
            if (!passage.Follows(word + next) || passage[word + next].Form != forms[next])
            {
                return false;
            }
        }

        return true;
    }

    // two days ago, два дня назад, قبل 3 أيام
    private static RelativePhrase? Counted(Passage passage, int word)
    {
        var isBefore = passage[word].Script == Script.Arabic && passage.Is(word, WordTraits.Ago);
        var number = isBefore ? word + 1 : word;
        if ((isBefore && !passage.Follows(number)) || !passage.Follows(number + 1)
            || DateVocabulary.Number(passage[number]) is not ({ } count and >= 1 and <= 60) || DateVocabulary.Unit(passage[number + 1]) is not { } unit)
        {
            return null;
        }

        return isBefore ? new(word, number + 1, unit, -count, true)
            : passage.Follows(number + 2) && passage.Is(number + 2, WordTraits.Ago) ? new(word, number + 2, unit, -count, true)
            : null;
    }
}
