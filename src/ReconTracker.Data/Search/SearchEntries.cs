using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Search;

/// <summary>Says by what a record can be found.</summary>
internal static class SearchEntries
{
    /// <summary>Stands between the parts of a text: the title or first sentence, then the rest.</summary>
    public const string Between = " · ";

    public static IEnumerable<SearchEntry> Of(RecordDocument record) => record switch
    {
        PersonRecord person => Names(person, person.Names),
        PartyRecord party => [.. Names(party, party.Names), .. Abbreviation(party)],
        TopicRecord topic => [.. Names(topic, topic.Names), Text(topic, null, topic.Definition)],
        SourceRecord source => [Text(source, source.Published, source.Headline, source.Byline, source.Publisher.Name)],
        MeetingRecord meeting => [Text(meeting, meeting.When, [meeting.Title, meeting.Summary, meeting.Place?.City, meeting.Place?.Venue, .. Printed(meeting)])],
        StatementRecord statement => [Text(statement, statement.Said, statement.Paraphrase, statement.Fragment)],
        _ => [],
    };

    private static IEnumerable<SearchEntry> Names(RecordDocument record, IEnumerable<NameRecord> names) => names.Select(name => Name(record, name.Text, name.Language, name.Kind));

    // readers type the letters; where they are not among the names, they are one more
    private static IEnumerable<SearchEntry> Abbreviation(PartyRecord party) =>
        party.Abbreviation is { } letters && party.Names.All(name => !string.Equals(name.Text, letters, StringComparison.OrdinalIgnoreCase))
            ? [Name(party, letters, null, NameKind.Alias)]
            : [];

    private static SearchEntry Name(RecordDocument record, string text, LanguageTag? language, NameKind kind) => new()
    {
        Kind = record.RecordKind,
        Slug = record.Slug,
        Text = text,
        Key = SearchKey.From(text).Value,
        Plain = SearchKey.Plain(text),
        Language = language,
        NameKind = kind,
        AttestedBy = [.. record.Claims.Where(claim => claim.Field == $"names/{text}").Select(claim => claim.Source.Value).Distinct().Order(StringComparer.Ordinal)],
    };

    private static SearchEntry Text(RecordDocument record, FuzzyDate? date, params IEnumerable<string?> parts) => new()
    {
        Kind = record.RecordKind,
        Slug = record.Slug,
        Text = string.Join(Between, parts.OfType<string>()),
        Date = date?.Earliest ?? DateOnly.MinValue,
    };

    private static IEnumerable<string?> Printed(MeetingRecord meeting) =>
    [
        .. meeting.Delegations.SelectMany(delegation => delegation.Members).Select(member => member.NameAsPrinted),
        .. meeting.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Summary }),
    ];
}
