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
    private static readonly LanguageTag Latin = new("en");

    /// <summary>Faction or institution; null for other records.</summary>
    public PartyKind? PartyKind { get; init; }

    /// <summary>A party's usual abbreviation: in Russian that of an alias in Cyrillic capitals, where there is one; else in Latin letters.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The language of the abbreviation: that of the alias, or English where its letters are Latin.</summary>
    public LanguageTag? AbbreviationLanguage => Abbreviation is { } letters && letters.Any(char.IsAsciiLetter) ? Latin : AliasLanguage ?? Language;

    /// <summary>When a meeting is dated, a source published, a statement said.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The language of the aliases among which an abbreviation is looked for: the reader's.</summary>
    internal LanguageTag? AliasLanguage { get; init; }
}
