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
            // beside other attendances, having attended is asked for, too
            var isSaid = (name, value) == ("attendance", "attended") && filter["attendance"] is not ([] or ["any"]) && ((string[])["faction", "with", "without", "person"]).All(other => filter[other].Count == 0);
            facets[name, value].ShouldBe(
                _oracle.Meetings(FilterOracle.Alone(filter, name, value)).Count(meeting => !isSaid || meeting.Delegations.Any(delegation => delegation.Attendance == Attendance.Attended)),
                $"{filter} and {name}={value}");
        }

        Steps(filter, facets, Values(filter), left => _oracle.Meetings(left).Count());
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

        var surely = MeetingSpan.ByYear(selection.Spans(), isCertain: true);
        foreach (var year in MeetingSpan.ByYear(selection.Spans()).Keys)
        {
            var within = filter.WithoutAny("from", "to").With("from", $"{year:0000}").With("to", $"{year:0000}").With("certain", "1");
            surely.GetValueOrDefault(year).ShouldBe(_oracle.Meetings(within).Count(), $"{filter} surely in {year}");
        }
    }

    public void Statements(StatementSelection selection)
    {
        var (filter, facets) = (selection.Filter, selection.Facets());
        var wanted = _oracle.Statements(filter).ToList();
        selection.InOrder.ShouldBe(FilterOracle.InOrder(filter, wanted.Select(statement => (statement.Slug, statement.Said))), filter.ToString());
        facets.Total.ShouldBe(wanted.Count);
        foreach (var (name, value) in Values(filter).Concat(Terms<ReconTracker.Domain.Statements.SpeechAct>("act")))
        {
            // beside other attendances, having attended is asked of the meeting, too
            var isSaid = (name, value) == ("attendance", "attended") && filter["attendance"] is not ([] or ["any"]) && filter["with"].Count == 0 && filter["without"].Count == 0;
            var alone = _oracle.Statements(FilterOracle.Alone(filter, name, value)).Where(statement => !isSaid || (statement.Meeting is { } meeting
                && bundle.Meetings.Single(other => other.Slug == meeting).Delegations.Any(delegation => delegation.Attendance == Attendance.Attended)));
            facets[name, value].ShouldBe(alone.Count(), $"{filter} and {name}={value}");
        }

        Steps(filter, facets, Values(filter).Concat(Terms<ReconTracker.Domain.Statements.SpeechAct>("act")), left => _oracle.Statements(left).Count());

        var scopes = bundle.Meetings.ToDictionary(meeting => meeting.Slug, meeting => meeting.Scope);
        var everywhere = _oracle.Statements(filter.In(Enum.GetValues<MeetingScope>())).Where(statement => statement.Meeting is not null).ToList();
        foreach (var scope in Enum.GetValues<MeetingScope>())
        {
            facets["scope", Vocabulary.Code(scope)].ShouldBe(everywhere.Count(statement => scopes[statement.Meeting!.Value] == scope), $"{filter} in {scope}");
        }
    }

    /// <summary>What the address of each value gives: with it beside those that are on, and without it where it is on.</summary>
    private static void Steps(RecordFilter filter, Facets facets, IEnumerable<(string Name, string Value)> values, Func<RecordFilter, int> count)
    {
        foreach (var (name, value) in values.Append(("attendance", RecordFilter.AnyAttendance)))
        {
            var toggled = filter.Toggle(name, value);
            var given = filter[name].Contains(value) ? facets.Without(name, value) : facets.With(name, value);
            if (given is { } promised && (toggled != filter || filter[name].Contains(value)))
            {
                promised.ShouldBe(count(toggled), $"{filter} to {toggled}");
            }
        }

        foreach (var scope in Enum.GetValues<MeetingScope>())
        {
            var (isOn, code) = (filter.Scopes.Contains(scope), Vocabulary.Code(scope));
            var others = isOn ? filter.Scopes.Where(other => other != scope) : filter.Scopes.Append(scope);
            (isOn ? facets.Without("scope", code) : facets.With("scope", code)).ShouldBe(count(filter.In(others)), $"{filter}, toggled {scope}");
        }
    }

    public void Companions(MeetingSelection selection)
    {
        var (filter, meetings) = (selection.Filter, _oracle.Meetings(selection.Filter).ToList());
        var order = FilterOracle.InOrder(RecordFilter.Read([KeyValuePair.Create("sort", "oldest")]), meetings.Select(meeting => (meeting.Slug, meeting.When))).ToList();
        var undated = meetings.Where(meeting => meeting.When.Basis == DateBasis.Open || meeting.When.Earliest is null).Select(meeting => meeting.Slug).ToHashSet();
        void Check(IReadOnlyList<Companion> found, Func<DelegationRecord, IEnumerable<Slug>> who)
        {
            var wanted = meetings.SelectMany(meeting => meeting.Delegations.Where(delegation => filter.Attendances.Contains(Vocabulary.Code(delegation.Attendance)))
                .SelectMany(who).Distinct().Select(slug => (slug, meeting.Slug))).GroupBy(pair => pair.slug, pair => pair.Slug)
                .Select(group => new Companion(group.Key, group.Count(), group.OrderByDescending(slug => (!undated.Contains(slug), order.IndexOf(slug))).First()));
            found.SequenceEqual(wanted.OrderByDescending(companion => companion.Meetings).ThenBy(companion => companion.Slug)).ShouldBeTrue(filter.ToString());
        }

        Check(selection.Parties(), delegation => [delegation.Party]);
        Check(selection.People(), delegation => delegation.Members.Select(member => member.Person));
    }

    public void Positions(StatementSelection selection)
    {
        const int Latest = 2;
        var filter = selection.Filter;
        var all = _oracle.Statements(filter).ToList();
        var order = FilterOracle.InOrder(RecordFilter.Read([KeyValuePair.Create("sort", "oldest")]), all.Select(statement => (statement.Slug, statement.Said))).ToList();
        var dated = all.Where(statement => statement.Said.Basis != DateBasis.Open && statement.Said.Earliest is not null).Select(statement => statement.Slug).ToHashSet();
        var marks = (from statement in all
                     from topic in statement.Topics.Concat(statement.Positions.Select(position => position.Topic)).Distinct()
                     from party in Whose(statement)
                     where (filter["topic"].Count == 0 || filter["topic"].Contains(topic.Value)) && (filter["faction"].Count == 0 || (party is { } slug && filter["faction"].Contains(slug.Value)))
                     select (topic, party, Mark: new PositionMark(statement.Slug, statement.Positions.FirstOrDefault(position => position.Topic == topic)?.Stance))).ToList();
        var wanted = marks.GroupBy(mark => (mark.topic, mark.party), mark => mark.Mark).ToDictionary(cell => cell.Key, cell => cell.OrderBy(mark => order.IndexOf(mark.Statement)).ToList());
        var cells = selection.Positions(Latest);
        cells.Select(cell => (cell.Topic, cell.Party)).ShouldBe(wanted.Keys.OrderBy(cell => cell.topic).ThenBy(cell => cell.party?.Value, StringComparer.Ordinal), filter.ToString());
        foreach (var cell in cells)
        {
            var of = wanted[(cell.Topic, cell.Party)];
            var latest = of.OrderBy(mark => dated.Contains(mark.Statement)).ThenBy(mark => order.IndexOf(mark.Statement)).TakeLast(Latest);
            cell.Latest.SequenceEqual(latest.OrderBy(mark => order.IndexOf(mark.Statement))).ShouldBeTrue(filter.ToString());
            (cell.Count, cell.Coded).ShouldBe((of.Count, of.Count(mark => mark.Stance is not null)), filter.ToString());
        }

        Slug? own = filter["faction"] is [var first, ..] ? new Slug(first) : null;
        foreach (var topic in selection.Stances(own))
        {
            topic.Statements.ShouldBe(all.Count(statement => statement.Topics.Contains(topic.Topic) || statement.Positions.Any(position => position.Topic == topic.Topic)), filter.ToString());
            var held = all.Where(statement => own is null || Whose(statement).Contains(own)).SelectMany(statement => statement.Positions).Where(position => position.Topic == topic.Topic);
            topic.Stances.OrderBy(stance => stance.Key).ShouldBe(held.CountBy(position => position.Stance).OrderBy(stance => stance.Key), filter.ToString());
        }
    }

    private static List<Slug?> Whose(StatementRecord statement) =>
        [.. (statement.OnBehalfOf is { } principal ? [principal] : statement.Speakers.Select(speaker => speaker.Party).Where(party => party is not null).Distinct()).DefaultIfEmpty()];

    private static IEnumerable<(string Name, string Value)> Terms<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Select(term => (name, Vocabulary.Code(term)));
}
