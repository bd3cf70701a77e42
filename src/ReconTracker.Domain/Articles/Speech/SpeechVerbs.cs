using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;

namespace ReconTracker.Domain.Articles.Speech;

/// <summary>Finds the verbs by which a passage says that somebody speaks.</summary>
internal static class SpeechVerbs
{
    /// <summary>The verbs of a passage, by their words.</summary>
    public static bool[] In(Passage passage) => [.. Enumerable.Range(0, passage.Count).Select(word => IsVerb(passage, word))];

    /// <summary>Whether the speaker is named after it: according to, по словам, بحسب.</summary>
    public static bool IsAccordingTo(Passage passage, int word) => passage.Is(word, WordTraits.AccordingTo);

    private static bool IsVerb(Passage passage, int word)
    {
        if (passage.Is(word, WordTraits.SpeechVerb))
        {
            // "the stated aim" is no speech, and whoever "was told" does not speak
            return !(passage.Follows(word) && (passage.Is(word - 1, WordTraits.Determiner) || passage[word - 1].Plain is "be" or "been" or "being" or "is" or "are" or "was" or "were"));
        }

        if (passage.Is(word, WordTraits.VerbWithThat))
        {
            return passage.FollowsLoosely(word + 1) && passage.Is(word + 1, WordTraits.That);
        }

        return passage.Is(word, WordTraits.AccordingTo) && IsWhole(passage, word);
    }

    private static bool IsWhole(Passage passage, int word) => passage[word].Script switch
    {
        Script.Latin => passage.Follows(word + 1) && passage[word + 1].Plain is "to",
        Script.Cyrillic => passage.Follows(word) && passage[word - 1].Plain is "по",
        _ => true,
    };
}
