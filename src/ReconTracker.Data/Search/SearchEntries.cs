using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Search;

/// <summary>Says by what a record can be found.</summary>
internal static class SearchEntries
{
    public static IEnumerable<SearchEntry> Of(RecordDocument record) => record switch
    {
        PersonRecord person => Names(person, person.Names),
        PartyRecord party => Names(party, party.Names),
        TopicRecord topic => [.. Names(topic, topic.Names), Text(topic, topic.Definition)],
        SourceRecord source => [Text(source, source.Headline, source.Byline, source.Publisher.Name)],
        MeetingRecord meeting => [Text(meeting, [meeting.Title, meeting.Summary, meeting.Place?.City, meeting.Place?.Venue, .. Printed(meeting)])],
        StatementRecord statement => [Text(statement, statement.Paraphrase, statement.Fragment)],
        _ => [],
    };

    private static IEnumerable<SearchEntry> Names(RecordDocument record, IEnumerable<NameRecord> names) => names.Select(name => new SearchEntry
    {
        Kind = record.RecordKind,
        Slug = record.Slug,
        Text = name.Text,
        Key = SearchKey.From(name.Text).Value,
    });

    private static SearchEntry Text(RecordDocument record, params IEnumerable<string?> parts) => new()
    {
        Kind = record.RecordKind,
        Slug = record.Slug,
        Text = string.Join(" · ", parts.OfType<string>()),
    };

    private static IEnumerable<string?> Printed(MeetingRecord meeting) =>
    [
        .. meeting.Delegations.SelectMany(delegation => delegation.Members).Select(member => member.NameAsPrinted),
        .. meeting.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Summary }),
    ];
}
