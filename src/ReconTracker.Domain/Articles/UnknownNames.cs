using ReconTracker.Domain.Articles.Known;
using ReconTracker.Domain.Articles.Languages;
using ReconTracker.Domain.Articles.Passages;
using ReconTracker.Domain.Names.Folding;

namespace ReconTracker.Domain.Articles;

/// <summary>
/// Two to four capitalised words that nothing on record explains, near the name of an office or a known party. Arabic has no capitals, so none are found there;
/// nor in headlines whose words all have them, nor beside the words of institutions.
/// </summary>
internal static class UnknownNames
{
    private const int FewestWords = 2;
    private const int MostWords = 4;
    private const int FewestHeadlineWords = 5;
    private const int Near = 8;
    private const int LongestAbbreviation = 4;

    public static IEnumerable<Mark> In(Passage passage, Marks marks)
    {
        var headline = -1;
        for (var word = 0; word < passage.Count; word++)
        {
            if (passage.IsSentenceStart(word) && IsHeadline(passage, word))
            {
                headline = passage.Words[word].Sentence;
            }

            if (passage.Words[word].Sentence == headline || !IsNameWord(passage, word, marks))
            {
                continue;
            }

            var last = LastOfRun(passage, word, marks);
            if (Ground(passage, word, last, marks) is { } mark)
            {
                yield return mark;
            }

            word = last;
        }
    }

    private static int LastOfRun(Passage passage, int first, Marks marks)
    {
        var last = first;
        for (var word = first + 1; passage.Follows(word); word++)
        {
            if (IsNameWord(passage, word, marks))
            {
                last = word;
            }
            else if (marks.At(word) is not null || passage[word].Role is not (WordRole.Dropped or WordRole.Prefix))
            {
                break;
            }
        }

        return last;
    }

    private static Mark? Ground(Passage passage, int first, int last, Marks marks)
    {
        var words = Enumerable.Range(first, last - first + 1).Count(word => IsNameWord(passage, word, marks));
        return words is < FewestWords or > MostWords || IsInstitution(passage, first - 1, passage.Follows(first)) || IsInstitution(passage, last + 1, passage.Follows(last + 1))
            ? null
            : Nearby(passage, first, last, marks);
    }

    private static Mark? Nearby(Passage passage, int first, int last, Marks marks)
    {
        Mark? party = null;
        for (var distance = 1; distance <= Near; distance++)
        {
            foreach (var word in (ReadOnlySpan<int>)[first - distance, last + distance])
            {
                if (!passage.IsOneSentence(word, first))
                {
                    continue;
                }

                if (marks.At(word) is null && passage.Is(word, WordTraits.Office))
                {
                    return new(first, last, SuggestionKind.UnknownName, SuggestionReason.OfficeNearby, passage.Slice(word, word));
                }

                if (marks.At(word) is { Kind: SuggestionKind.Party, ReasonWord: { } name })
                {
                    party ??= new(first, last, SuggestionKind.UnknownName, SuggestionReason.PartyNearby, name);
                }
            }
        }

        return party;
    }

    private static bool IsNameWord(Passage passage, int word, Marks marks) =>
        passage[word] is { IsCased: true, IsCapitalised: true, Role: WordRole.Plain or WordRole.Prefix or WordRole.Suffix } shape
        && marks.At(word) is null
        && !(shape.IsAllCapitals && shape.Plain.Length <= LongestAbbreviation)
        && shape.Plain.Length > 1
        && !passage.Is(word, WordTraits.NoName)
        && !passage.Is(word, WordTraits.InstitutionWord);

    private static bool IsInstitution(Passage passage, int word, bool isBeside) =>
        isBeside && passage[word].IsCapitalised && passage.Is(word, WordTraits.InstitutionWord);

    // most words of a headline begin with a capital: nothing is told by it
    private static bool IsHeadline(Passage passage, int first)
    {
        var (words, capitals) = (0, 0); // prepositions and the like are shorter
        for (var word = first; passage.IsOneSentence(first, word); word++)
        {
            if (passage[word] is { IsCased: true, Plain.Length: > 3 } shape)
            {
                words++;
                capitals += shape.IsCapitalised ? 1 : 0;
            }
        }

        return words >= FewestHeadlineWords && capitals == words;
    }
}
