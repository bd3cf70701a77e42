using ReconTracker.Domain.Articles.Languages;

namespace ReconTracker.Domain.Articles.Passages;

/// <summary>A paragraph as words and sentences.</summary>
internal sealed class Passage(string text, PassageWord[] words)
{
    public string Text { get; } = text;

    public PassageWord[] Words { get; } = words;

    public int Count => Words.Length;

    public WordShape this[int word] => Words[word].Shape;

    /// <summary>The code units between a word and the one before it.</summary>
    public ReadOnlySpan<char> GapBefore(int word) =>
        word == 0 ? Text.AsSpan(0, Words[0].Start) : Text.AsSpan(Words[word - 1].End, Words[word].Start - Words[word - 1].End);

    /// <summary>The words from first to last as printed.</summary>
    public string Slice(int first, int last) => Text[Words[first].Start..Words[last].End];

    public bool IsSentenceStart(int word) => word == 0 || Words[word].Sentence != Words[word - 1].Sentence;

    /// <summary>Whether both words exist and stand in one sentence.</summary>
    public bool IsOneSentence(int word, int other) =>
        word >= 0 && other >= 0 && word < Count && other < Count && Words[word].Sentence == Words[other].Sentence;

    /// <summary>Whether a word follows the one before it after spaces or a hyphen.</summary>
    public bool Follows(int word) => word > 0 && word < Count && Words[word].IsJoined;

    /// <summary>Whether a word follows the one before it, be it after a comma.</summary>
    public bool FollowsLoosely(int word) =>
        word > 0 && word < Count && (Words[word].IsJoined || (GapBefore(word).Trim() is "," or "،" or "" && Words[word].Sentence == Words[word - 1].Sentence));

    /// <summary>Whether a dash, with or without spaces, parts a word from the one before it.</summary>
    public bool FollowsDash(int word) => word > 0 && word < Count && GapBefore(word).Trim() is "-" or "–" or "—" or "‑" or "−";

    /// <summary>Whether a word is there and has a trait.</summary>
    public bool Is(int word, WordTraits trait) => word >= 0 && word < Count && (Words[word].Shape.Traits & trait) != 0;
}
