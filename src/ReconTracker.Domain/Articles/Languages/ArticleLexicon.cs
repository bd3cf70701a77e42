using System.Collections.Frozen;
using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Languages;

/// <summary>The words of all languages by their forms.</summary>
internal static class ArticleLexicon
{
    private static readonly (WordTraits Trait, Func<ArticleLanguage, string> Words)[] Lists =
    [
        (WordTraits.BeforeMonth, language => language.BeforeMonth),
        (WordTraits.YearWord, language => language.YearWords),
        (WordTraits.NotDatedByYear, language => language.NotDatedByYear),
        (WordTraits.To, language => language.To),
        (WordTraits.And, language => language.And),
        (WordTraits.Between, language => language.Between),
        (WordTraits.Past, language => language.Past),
        (WordTraits.Next, language => language.Next),
        (WordTraits.Future, language => language.Future),
        (WordTraits.PartOfDay, language => language.PartsOfDay),
        (WordTraits.Ago, language => language.Ago),
        (WordTraits.SpeechVerb, language => language.SpeechVerbs),
        (WordTraits.VerbWithThat, language => language.VerbsWithThat),
        (WordTraits.That, language => language.That),
        (WordTraits.VerbOfTelling, language => language.VerbsOfTelling),
        (WordTraits.AccordingTo, language => language.AccordingTo),
        (WordTraits.Pronoun, language => language.Pronouns),
        (WordTraits.Determiner, language => language.Determiners),
        (WordTraits.Office, language => language.Offices),
        (WordTraits.InstitutionWord, language => language.InstitutionWords),
        (WordTraits.NoName, NoNames),
    ];

    private static readonly FrozenDictionary<string, WordTraits> Traits = Lists
        .SelectMany(list => ArticleLanguages.All.SelectMany(language => list.Words(language).Split(' ', StringSplitOptions.RemoveEmptyEntries)), (list, word) => (Form: WordForms.Of(word), list.Trait))
        .GroupBy(word => word.Form, word => word.Trait, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate((all, trait) => all | trait), StringComparer.Ordinal);

    /// <summary>What a form can mean.</summary>
    public static WordTraits TraitsOf(string form) => Traits.GetValueOrDefault(form);

    private static string NoNames(ArticleLanguage language) => string.Join(
        ' ',
        [language.Offices, language.Adjectives, language.CommonWords, language.SpeechVerbs, .. language.Dates.Weekdays, .. language.Dates.Months.Select(month => month.Nominative)]);
}
