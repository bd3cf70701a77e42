using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Search;

/// <summary>One record that was found, and why.</summary>
/// <param name="Reference">The record.</param>
/// <param name="Rule">The best reason.</param>
/// <param name="Passage">The spelling that answers, or the first part of the text: title, paraphrase, headline, definition.</param>
public sealed record SearchHit(RecordReference Reference, MatchRule Rule, MarkedText Passage)
{
    /// <summary>The language the spelling is written in; null for texts and abbreviations.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What sort of name the spelling is; null for texts.</summary>
    public NameKind? NameKind { get; init; }

    /// <summary>The sources that print the spelling.</summary>
    public IReadOnlyList<Slug> AttestedBy { get; init; } = [];

    /// <summary>Further passages of the text in which words are marked.</summary>
    public IReadOnlyList<MarkedText> More { get; init; } = [];
}
