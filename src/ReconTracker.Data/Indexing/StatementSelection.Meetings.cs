using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Indexing;

public sealed partial class StatementSelection
{
    private static readonly string[] AskedOfMeetings = ["with", "without", "attendance", "mediator", "track", "kind", "format", "status", "place", "scope"];

    private static RecordFilter OfMeetings(RecordFilter filter) => RecordFilter.Read(filter.Pairs.Where(pair => AskedOfMeetings.Contains(pair.Key)));

    /// <summary>Whether statements made at no meeting pass.</summary>
    private static bool HasThoseAtNone(RecordFilter filter) =>
        RecordFilter.DefaultScopes.All(filter.Scopes.Contains) && filter.Pairs.All(pair => pair.Key == "scope" || !AskedOfMeetings.Contains(pair.Key));

    /// <summary>What each value asked of the meetings would leave: meetings are counted by what was said at them.</summary>
    private IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, int>>> CountByMeetings()
    {
        var (meetings, all) = (Index.Meetings, _at.Without());
        Dictionary<string, int> Count(IEnumerable<(string Value, Postings Postings, int Token)> values, Bitmap set) =>
            SaidAtThose(values, set).Where(value => value.Value > 0).ToDictionary();

        foreach (var name in MeetingClauses.Plain.Append("scope").Where(AskedOfMeetings.Contains))
        {
            yield return new(name, Count(meetings.Values(name), _at.Has(name) ? _at.Without(name) : all));
        }

        // a party is on record once at a meeting, in one way
        yield return new("with", Count(Filter.Attendances.SelectMany(attendance => meetings.Values($"party.{attendance}")), all));

        // where it goes without saying, what was said at no meeting is among them as long as nothing is asked of meetings
        var goesWithoutSaying = Filter["attendance"] is [] or [RecordFilter.AnyAttendance];
        var attendances = CountAttendances(attendance => (goesWithoutSaying ? Filter : OfMeetings(Filter)).WithoutAny("attendance").With("attendance", attendance));
        yield return new("attendance", attendances.Where(value => value.Value > 0).ToDictionary());
    }

    private IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, int>>> CountMoreByMeetings()
    {
        var scopes = new OtherValues("scope", _at, Index.Meetings);
        yield return new("scope", Enum.GetValues<MeetingScope>().Except(Filter.Scopes).ToDictionary(scope => Vocabulary.Code(scope), scope => Count(scopes, Filter.In(Filter.Scopes.Append(scope)))));
        foreach (var name in MeetingClauses.Plain.Where(name => AskedOfMeetings.Contains(name) && _at.Has(name)))
        {
            yield return new(name, SaidAtThose(Index.Meetings.Values(name), _at.Without(name).Except(_at.Without())).ToDictionary(value => value.Key, value => Total + value.Value));
        }

        if (Filter["attendance"] is not ([] or [RecordFilter.AnyAttendance]))
        {
            yield return new("attendance", CountAttendances(attendance => Filter.Toggle("attendance", attendance)));
        }
    }

    private IEnumerable<KeyValuePair<(string Name, string Value), int>> CountFewerByMeetings(string name, IEnumerable<(string Name, string Value, RecordFilter Left)> fewer)
    {
        var values = new OtherValues(name, _at, Index.Meetings);
        return fewer.Select(less => KeyValuePair.Create((name, less.Value), Count(values, less.Left)));
    }

    private Dictionary<string, int> CountAttendances(Func<string, RecordFilter> asked)
    {
        var values = new OtherValues("attendance", _at, Index.Meetings);
        return MeetingClauses.Attendances.ToDictionary(attendance => attendance, attendance => Count(values, asked(attendance)));
    }

    /// <summary>How many statements a filter lets through that differs in one name asked of the meetings.</summary>
    private int Count(OtherValues values, RecordFilter filter) =>
        values.Of(OfMeetings(filter)).Up(0, Index.Meetings.Count).Sum(meeting => _said.Value[meeting]) + (HasThoseAtNone(filter) ? _nowhere.Value : 0);

    private IEnumerable<KeyValuePair<string, int>> SaidAtThose(IEnumerable<(string Value, Postings Postings, int Token)> values, Bitmap set) => values
        .GroupBy(value => value.Value, value => value.Postings.In(set).Sum(meeting => _said.Value[meeting])).Select(value => KeyValuePair.Create(value.Key, value.Sum()));
}
