using ReconTracker.Domain.Names;
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

    /// <summary>How a record was called that has ended: by what it last said.</summary>
    /// <param name="record">Its last document.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>A label.</returns>
    public static Label Of(RecordDocument record, string language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record switch
        {
            PartyRecord party => Of(party, party.Names, language) with { Abbreviation = party.Abbreviation, PartyKind = party.Kind },
            PersonRecord person => Of(person, person.Names, language),
            TopicRecord topic => Of(topic, topic.Names, language),
            MeetingRecord meeting => new Label(meeting.Reference, meeting.Title, Latin) { Date = meeting.When.Edtf },
            StatementRecord statement => new Label(statement.Reference, statement.Paraphrase, Latin) { Date = statement.Said.Edtf },
            SourceRecord source => new Label(source.Reference, source.Publisher.Name, null) { Date = source.Published.Edtf },
            _ => new Label(record.Reference, record.Slug, Latin),
        };
    }

    private static Label Of(RecordDocument record, IReadOnlyList<NameRecord> names, string language)
    {
        var name = names.OrderByDescending(name => (name.Kind == NameKind.Preferred, name.Language.Language == language, name.Language == Latin)).First();
        return new Label(record.Reference, name.Text, name.Language);
    }

    /// <summary>The language of the aliases among which an abbreviation is looked for: the reader's.</summary>
    internal LanguageTag? AliasLanguage { get; init; }
}
