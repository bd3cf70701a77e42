using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Indexing;

public sealed partial class StatementSelection
{
    private static readonly string[] AskedOfMeetings = ["with", "without", "attendance", "mediator", "track", "kind", "format", "status", "place", "scope"];

    private static RecordFilter OfMeetings(RecordFilter filter) => RecordFilter.Read(filter.Pairs.Where(pair => AskedOfMeetings.Contains(pair.Key)));

    private Bitmap AtMeetings(RecordFilter filter)
    {
        var asked = OfMeetings(filter);
        var meetings = MeetingClauses.Of(asked, Index, null).Without();
        var withoutMeeting = RecordFilter.DefaultScopes.All(filter.Scopes.Contains) && asked.Terms.All(term => term.Key == "scope");
        return Index.SaidAt.Any(meetings, withoutMeeting);
    }

    /// <summary>What each value asked of the meetings would leave: meetings are counted by what was said at them.</summary>
    private IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, int>>> CountByMeetings()
    {
        var meetings = Index.Meetings;
        var at = MeetingClauses.Of(OfMeetings(Filter), Index, null);
        var said = Index.SaidAt.CountAt(clauses.Without("meeting"));
        Dictionary<string, int> Count(IEnumerable<(string Value, Postings Postings, int Token)> values, Bitmap set) => values
            .GroupBy(value => value.Value, value => value.Postings.In(set).Sum(meeting => said[meeting]))
            .Select(value => (value.Key, Count: value.Sum())).Where(value => value.Count > 0).ToDictionary(value => value.Key, value => value.Count);

        var all = at.Without();
        foreach (var name in MeetingClauses.Plain.Where(AskedOfMeetings.Contains))
        {
            yield return new(name, Count(meetings.Values(name), at.Has(name) ? at.Without(name) : all));
        }

        // a party is on record once at a meeting, in one way
        yield return new("with", Count(Filter.Attendances.SelectMany(attendance => meetings.Values($"party.{attendance}")), all));
        var attendances = MeetingClauses.ByAttendance(OfMeetings(Filter), at, meetings)
            .ToDictionary(attendance => attendance.Attendance, attendance => attendance.Set.Up(0, meetings.Count).Sum(meeting => said[meeting]));
        if (Filter["attendance"] is [] or [RecordFilter.AnyAttendance])
        {
            // where it goes without saying, what was said at no meeting is among them as long as nothing is asked of meetings
            attendances[RecordFilter.DefaultAttendance] = Under(Filter.WithoutAny("attendance").With("attendance", RecordFilter.DefaultAttendance)).Total;
        }

        yield return new("attendance", attendances.Where(value => value.Value > 0).ToDictionary());
    }

    // of few values: the whole filter again, with one more of them
    private IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, int>>> CountMoreByMeetings()
    {
        yield return new("scope", Enum.GetValues<MeetingScope>().Except(Filter.Scopes)
            .ToDictionary(scope => Vocabulary.Code(scope), scope => Under(Filter.In(Filter.Scopes.Append(scope))).Total));
        var meetings = Index.Meetings;
        var at = MeetingClauses.Of(OfMeetings(Filter), Index, null);
        var said = Index.SaidAt.CountAt(clauses.Without("meeting"));
        foreach (var name in MeetingClauses.Plain.Where(name => AskedOfMeetings.Contains(name) && at.Has(name)))
        {
            var rest = at.Without(name).Except(at.Without());
            yield return new(name, meetings.Values(name).GroupBy(value => value.Value, value => value.Postings.In(rest).Sum(meeting => said[meeting]))
                .ToDictionary(value => value.Key, value => Total + value.Sum()));
        }

        if (Filter["attendance"] is not ([] or [RecordFilter.AnyAttendance]))
        {
            yield return new("attendance", Enum.GetValues<Attendance>().Select(attendance => Vocabulary.Code(attendance)).Append(RecordFilter.AnyAttendance)
                .ToDictionary(attendance => attendance, attendance => Under(Filter.Toggle("attendance", attendance)).Total));
        }
    }

    // the scope is the meeting's: the same filter in every scope, sorted by the meetings it leads to
    private Dictionary<string, int> CountScopes()
    {
        var everywhere = clauses.Without("meeting").And(AtMeetings(Filter.In(Enum.GetValues<MeetingScope>())));
        return Enum.GetValues<MeetingScope>().Select(scope => Vocabulary.Code(scope)).Select(scope => (scope, Count: everywhere.CountWith(Index.SaidAt.InScope(scope))))
            .Where(scope => scope.Count > 0).ToDictionary(scope => scope.scope, scope => scope.Count);
    }
}
