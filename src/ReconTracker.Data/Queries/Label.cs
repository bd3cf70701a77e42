using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>How a record is called where another record mentions it.</summary>
/// <param name="Reference">The record.</param>
/// <param name="Text">Its preferred name in the reader's language, else in English; a meeting's title, a source's publisher, a statement's paraphrase.</param>
/// <param name="Language">The language of the text; null where none is recorded, as of the names of publishers.</param>
public sealed record Label(RecordReference Reference, string Text, LanguageTag? Language)
{
    /// <summary>Faction or institution; null for other records.</summary>
    public PartyKind? PartyKind { get; init; }

    /// <summary>A party's usual abbreviation.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>When a meeting is dated, a source published, a statement said.</summary>
    public Edtf? Date { get; init; }
}
