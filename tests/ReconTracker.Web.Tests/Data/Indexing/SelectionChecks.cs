using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>Compares selections with the oracle: which records, in which order, and every count.</summary>
internal sealed class SelectionChecks(Bundle bundle)
{
    private static readonly string[] OfParties = ["faction", "with", "mediator"];

    private readonly FilterOracle _oracle = new(bundle);

    /// <summary>Every value that a facet may have to count.</summary>
    private IEnumerable<(string Name, string Value)> Values(RecordFilter filter) =>
    [
        .. Terms<MeetingKind>("kind"), .. Terms<MeetingFormat>("format"), .. Terms<MeetingTrack>("track"), .. Terms<MeetingStatus>("status"),
        .. Terms<DateCertainty>("certainty"), .. Terms<Attendance>("attendance"),
        .. bundle.Topics.Select(topic => ("topic", topic.Slug.Value)),
        .. bundle.People.Select(person => ("person", person.Slug.Value)),
        .. bundle.Parties.SelectMany(party => OfParties.Select(name => (name, party.Slug.Value))),
        .. bundle.Parties.Where(party => !filter["without"].Contains(party.Slug.Value)).Select(party => ("without", party.Slug.Value)),
        .. bundle.Meetings.SelectMany(meeting => new[] { meeting.Place?.City, meeting.Place?.Country?.ToString() }).OfType<string>().Distinct().Select(place => ("place", place)),
        ("sources", "2"), ("sources", "3"),
    ];

    public void Meetings(MeetingSelection selection)
    {
        var filter = selection.Filter;
        var wanted = _oracle.Meetings(filter).ToList();
        selection.InOrder.ShouldBe(FilterOracle.InOrder(filter, wanted.Select(meeting => (meeting.Slug, meeting.When))), filter.ToString());
        selection.Total.ShouldBe(wanted.Count);
        selection.Dated.Concat(selection.Undated).ShouldBe(selection.InOrder);
    }

    public void MeetingFacets(MeetingSelection selection)
    {
        var (filter, facets) = (selection.Filter, selection.Facets());
        facets.Total.ShouldBe(selection.Total);
        foreach (var (name, value) in Values(filter))
        {
            facets[name, value].ShouldBe(_oracle.Meetings(FilterOracle.Alone(filter, name, value)).Count(), $"{filter} and {name}={value}");
        }

        var everywhere = _oracle.Meetings(filter.In(Enum.GetValues<MeetingScope>())).ToList();
        foreach (var scope in Enum.GetValues<MeetingScope>())
        {
            facets["scope", Vocabulary.Code(scope)].ShouldBe(everywhere.Count(meeting => meeting.Scope == scope), $"{filter} in {scope}");
        }

        foreach (var (year, count) in MeetingSpan.ByYear(selection.Spans()))
        {
            var within = filter.WithoutAny("from", "to").With("from", $"{year:0000}").With("to", $"{year:0000}");
            count.ShouldBe(_oracle.Meetings(within).Count(), $"{filter} in {year}");
        }
    }

    public void Statements(StatementSelection selection)
    {
        var (filter, facets) = (selection.Filter, selection.Facets());
        var wanted = _oracle.Statements(filter).ToList();
        selection.InOrder.ShouldBe(FilterOracle.InOrder(filter, wanted.Select(statement => (statement.Slug, statement.Said))), filter.ToString());
        facets.Total.ShouldBe(wanted.Count);
        foreach (var (name, value) in Values(filter).Where(value => value.Name is "faction" or "person" or "topic" or "certainty")
            .Concat(Terms<ReconTracker.Domain.Statements.SpeechAct>("act")))
        {
            facets[name, value].ShouldBe(_oracle.Statements(FilterOracle.Alone(filter, name, value)).Count(), $"{filter} and {name}={value}");
        }

        var scopes = bundle.Meetings.ToDictionary(meeting => meeting.Slug, meeting => meeting.Scope);
        var everywhere = _oracle.Statements(filter.In(Enum.GetValues<MeetingScope>())).Where(statement => statement.Meeting is not null).ToList();
        foreach (var scope in Enum.GetValues<MeetingScope>())
        {
            facets["scope", Vocabulary.Code(scope)].ShouldBe(everywhere.Count(statement => scopes[statement.Meeting!.Value] == scope), $"{filter} in {scope}");
        }
    }

    private static IEnumerable<(string Name, string Value)> Terms<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Select(term => (name, Vocabulary.Code(term)));
}
