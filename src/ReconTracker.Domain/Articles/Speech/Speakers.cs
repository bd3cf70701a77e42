using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Speech;

/// <summary>Finds the speaker of a verb: the nearest person or party of its sentence, outside quotation marks and outside the words reported; else the subject before.</summary>
internal sealed class Speakers(Passage passage, Marks marks, bool[] isQuoted)
{
    private const int FurthestBefore = 25;
    private const int FurthestAfter = 8;

    // a person speaks rather than the office he is named with: Zakharova of the Foreign Ministry said
    private const int PersonFirst = 6;

    public Speaker Of(int verb, Mark? subjectBefore)
    {
        var isAfterOnly = SpeechVerbs.IsAccordingTo(passage, verb);
        if (IsPronounBeside(verb, isAfterOnly))
        {
            return new(subjectBefore, subjectBefore is not null);
        }

        var (before, after) = (isAfterOnly ? null : Before(verb), After(verb));
        var nearest = passage[verb].Script == Script.Arabic || before is null || IsInverted(verb, after) ? after ?? before
            : after is null || verb - before.Last <= after.First - verb ? before
            : after;
        return nearest is not null ? new(nearest, false)
            : PointsBack(verb) ? new(subjectBefore, subjectBefore is not null)
            : default;
    }

    /// <summary>Who a sentence is about: its first person, or its first party.</summary>
    public Mark? SubjectOf(int firstWord)
    {
        Mark? party = null;
        for (var word = firstWord; passage.IsOneSentence(firstWord, word) && word - firstWord < FurthestBefore * 2; word++)
        {
            if (Named(word) is not { } mark)
            {
                continue;
            }

            if (IsPerson(mark))
            {
                return mark;
            }

            party ??= mark;
        }

        return party;
    }

    // she also said, он заявил, заявил он, according to him
    private bool IsPronounBeside(int verb, bool isAfterOnly)
    {
        var after = verb + (isAfterOnly && passage[verb].Script == Script.Latin ? 2 : 1);
        return isAfterOnly ? passage.Follows(after) && passage[after].Plain is "him" or "her" or "them" or "его" or "ее" or "их"
            : (passage.Follows(verb) && passage.Is(verb - 1, WordTraits.Pronoun))
            || (passage.Follows(verb) && passage.Follows(verb - 1) && passage.Is(verb - 2, WordTraits.Pronoun) && Named(verb - 1) is null)
            || (passage[verb].Script == Script.Cyrillic && passage.Follows(after) && passage.Is(after, WordTraits.Pronoun));
    }

    // "...", announced Nofal
    private bool IsInverted(int verb, Mark? after) => after?.First == verb + 1 && !passage.Follows(verb);

    // "The spokeswoman noted", a sentence that begins with "He", and an Arabic verb with nobody between it and what was said
    private bool PointsBack(int verb)
    {
        if (passage[verb].Script == Script.Arabic)
        {
            return passage.Follows(verb + 1) && passage.Is(verb + 1, WordTraits.That);
        }

        var first = verb;
        while (passage.IsOneSentence(first - 1, verb) && verb - first < FurthestBefore)
        {
            first--;
        }

        return (passage.IsSentenceStart(first) && passage.Is(first, WordTraits.Pronoun))
            || (passage.Follows(verb) && passage.Is(verb - 1, WordTraits.Office) && passage.Is(verb - 2, WordTraits.Determiner));
    }

    private Mark? Before(int verb)
    {
        Mark? party = null;
        for (var word = verb - 1; passage.IsOneSentence(word, verb) && verb - word <= FurthestBefore; word--)
        {
            if (Named(word) is not { } mark)
            {
                continue;
            }

            if (IsPerson(mark))
            {
                return party is null || party.First - mark.Last <= PersonFirst ? mark : party;
            }

            party ??= mark;
        }

        return party;
    }

    private Mark? After(int verb)
    {
        if (passage.Is(verb, WordTraits.VerbOfTelling) && passage[verb].Script != Script.Arabic)
        {
            return null;
        }

        Mark? party = null;
        for (var word = verb + 1; passage.IsOneSentence(verb, word) && word - verb <= FurthestAfter && !passage.Is(word, WordTraits.That); word++)
        {
            if (Named(word) is { } mark && IsPerson(mark))
            {
                return mark;
            }

            party ??= Named(word);
            if (Named(word) is null && !CanStandBeforeName(word))
            {
                break;
            }
        }

        return party;
    }

    // said the Palestinian ambassador to Moscow Nofal; not: said it recognised Israel
    private bool CanStandBeforeName(int word) => passage[word].Script != Script.Latin
        || (!passage.Is(word, WordTraits.Pronoun) && (passage[word].IsCapitalised || passage.Is(word, WordTraits.NoName)));

    // somebody not on record speaks as well: then nobody on record does
    private static bool IsPerson(Mark mark) => mark.Kind != SuggestionKind.Party;

    private Mark? Named(int word) =>
        !isQuoted[word] && marks.At(word) is { Kind: SuggestionKind.Person or SuggestionKind.Party or SuggestionKind.UnknownName } mark ? mark : null;
}
