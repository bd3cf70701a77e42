using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Looks up how records are called, one query a kind.</summary>
public static class LabelQueries
{
    // an abbreviation among the aliases: capitals, and nothing else; Arabic has no capitals to tell one by
    private const string CyrillicLetters = "^[А-ЯЁ][А-ЯЁ-]*[А-ЯЁ]$";

    private static readonly LanguageTag English = new("en");

    /// <summary>Looks up the labels of records.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="references">The records that a page mentions, repetitions allowed.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The labels.</returns>
    public static async Task<Labels> LabelsAsync(
        this ReconDb db, IEnumerable<RecordReference> references, string language, CancellationToken cancellation = default)
    {
        var labels = new Dictionary<RecordReference, Label>();
        foreach (var kind in references.Distinct().GroupBy(reference => reference.Kind, reference => reference.Slug))
        {
            foreach (var label in await db.LabelsAsync(kind.Key, [.. kind], new LanguageTag(language), English, cancellation).ConfigureAwait(false))
            {
                labels[label.Reference] = label;
            }
        }

        return new Labels(labels);
    }

    // English is a parameter because EF takes a parameter into a projection, and not a value of a type it converts
    private static async Task<IEnumerable<Label>> LabelsAsync(
        this ReconDb db, RecordKind kind, List<Slug> slugs, LanguageTag language, LanguageTag english, CancellationToken cancellation)
    {
        var labels = kind switch
        {
            RecordKind.Party => db.Parties.Where(party => slugs.Contains(party.Slug)).SelectMany(
                party => party.Names.Where(name => name.Kind == NameKind.Preferred && (name.Language == language || name.Language == english)),
                (party, name) => new Label(new RecordReference(kind, party.Slug), name.Text, name.Language)
                {
                    Abbreviation = party.Names.Where(letters => letters.Kind == NameKind.Alias && letters.Language == language && letters.Text.Length <= Party.MaxAbbreviation && Regex.IsMatch(letters.Text, CyrillicLetters))
                        .OrderBy(letters => letters.Text.Length).ThenBy(letters => letters.Text).Select(letters => letters.Text).FirstOrDefault() ?? party.Abbreviation,
                    AliasLanguage = language,
                    PartyKind = party is Faction ? PartyKind.Faction : PartyKind.Institution,
                }),
            RecordKind.Person => db.People.Where(person => slugs.Contains(person.Slug)).SelectMany(
                person => person.Names.Where(name => name.Kind == NameKind.Preferred && (name.Language == language || name.Language == english)),
                (person, name) => new Label(new RecordReference(kind, person.Slug), name.Text, name.Language)),
            RecordKind.Topic => db.Topics.Where(topic => slugs.Contains(topic.Slug)).SelectMany(
                topic => topic.Names.Where(name => name.Kind == NameKind.Preferred && (name.Language == language || name.Language == english)),
                (topic, name) => new Label(new RecordReference(kind, topic.Slug), name.Text, name.Language)),
            RecordKind.Meeting => db.Meetings.Where(meeting => slugs.Contains(meeting.Slug))
                .Select(meeting => new Label(new RecordReference(kind, meeting.Slug), meeting.Title, english) { Date = meeting.When.Edtf }),
            RecordKind.Statement => db.Statements.Where(statement => slugs.Contains(statement.Slug))
                .Select(statement => new Label(new RecordReference(kind, statement.Slug), statement.Paraphrase, english) { Date = statement.Said.Edtf }),
            _ => db.Sources.Where(source => slugs.Contains(source.Slug))
                .Select(source => new Label(new RecordReference(kind, source.Slug), source.Publisher.Name, null) { Date = source.Published.Edtf }),
        };
        return (await labels.ToListAsync(cancellation).ConfigureAwait(false))
            .GroupBy(label => label.Reference, (_, said) => said.MaxBy(label => label.Language == language)!);
    }
}
