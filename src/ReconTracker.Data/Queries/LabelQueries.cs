using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Looks up how records are called, one query a kind.</summary>
public static class LabelQueries
{
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
        this ReconDb db, RecordKind kind, List<Slug> slugs, LanguageTag language, LanguageTag english, CancellationToken cancellation) => kind switch
        {
            RecordKind.Party => await db.PartyLabelsAsync(slugs, language, cancellation).ConfigureAwait(false),
            RecordKind.Person => Named(kind, await db.NamesAsync("PersonSlug", slugs, language, cancellation).ConfigureAwait(false)),
            RecordKind.Topic => Named(kind, await db.NamesAsync("TopicSlug", slugs, language, cancellation).ConfigureAwait(false)),
            RecordKind.Meeting => await db.Meetings.Where(meeting => slugs.Contains(meeting.Slug))
                .Select(meeting => new Label(new RecordReference(kind, meeting.Slug), meeting.Title, english) { Date = meeting.When.Edtf }).ToListAsync(cancellation).ConfigureAwait(false),
            RecordKind.Statement => await db.Statements.Where(statement => slugs.Contains(statement.Slug))
                .Select(statement => new Label(new RecordReference(kind, statement.Slug), statement.Paraphrase, english) { Date = statement.Said.Edtf }).ToListAsync(cancellation).ConfigureAwait(false),
            _ => await db.Sources.Where(source => slugs.Contains(source.Slug))
                .Select(source => new Label(new RecordReference(kind, source.Slug), source.Publisher.Name, null) { Date = source.Published.Edtf }).ToListAsync(cancellation).ConfigureAwait(false),
        };

    private static async Task<IEnumerable<Label>> PartyLabelsAsync(this ReconDb db, List<Slug> slugs, LanguageTag language, CancellationToken cancellation)
    {
        var factions = await db.Parties.Where(party => slugs.Contains(party.Slug))
            .Select(party => new { party.Slug, party.Abbreviation, IsFaction = party is Faction }).ToDictionaryAsync(party => party.Slug, cancellation).ConfigureAwait(false);
        return Named(RecordKind.Party, await db.NamesAsync("PartySlug", slugs, language, cancellation).ConfigureAwait(false)).Select(label => label with
        {
            Abbreviation = factions[label.Reference.Slug].Abbreviation,
            PartyKind = factions[label.Reference.Slug].IsFaction ? PartyKind.Faction : PartyKind.Institution,
        });
    }

    private static IEnumerable<Label> Named(RecordKind kind, IEnumerable<(Slug Owner, string Text, LanguageTag Language)> names) =>
        names.Select(name => new Label(new RecordReference(kind, name.Owner), name.Text, name.Language));

    /// <summary>One name an owner: the preferred one in the language, else in English.</summary>
    private static async Task<IEnumerable<(Slug Owner, string Text, LanguageTag Language)>> NamesAsync(
        this ReconDb db, string owner, List<Slug> slugs, LanguageTag language, CancellationToken cancellation)
    {
        var owners = slugs.ConvertAll(slug => (Slug?)slug);
        var names = await db.Set<Name>()
            .Where(name => name.Kind == NameKind.Preferred && owners.Contains(EF.Property<Slug?>(name, owner)) && (name.Language == language || name.Language == English))
            .Select(name => new { Owner = EF.Property<Slug?>(name, owner), name.Text, name.Language }).ToListAsync(cancellation).ConfigureAwait(false);
        return names.GroupBy(name => name.Owner!.Value)
            .Select(group => group.OrderByDescending(name => name.Language == language).First())
            .Select(name => (name.Owner!.Value, name.Text, name.Language));
    }
}
