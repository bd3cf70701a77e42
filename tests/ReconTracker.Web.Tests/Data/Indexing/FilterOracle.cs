using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Indexing;

/// <summary>The filter said again over documents in memory, the slow and plain way.</summary>
internal sealed class FilterOracle(Bundle bundle)
{
    private readonly Dictionary<Slug, MeetingRecord> _meetings = bundle.Meetings.ToDictionary(meeting => meeting.Slug);
    private readonly ReprintClusters _reprints = new(bundle.Sources.Select(source => (source.Slug, source.ReprintOf)));

    public IEnumerable<MeetingRecord> Meetings(RecordFilter filter) => bundle.Meetings.Where(meeting => Lets(filter, meeting)
        && (filter["topic"].Count == 0 || meeting.Topics.Any(topic => filter["topic"].Contains(topic.Value)))
        && (filter["faction"].Count == 0 || filter["faction"].Any(party => Sat(filter, meeting, party)))
        && (filter["person"].Count == 0 || meeting.Delegations.Where(delegation => IsAsked(filter, delegation)).SelectMany(delegation => delegation.Members)
            .Any(member => filter["person"].Contains(member.Person.Value)))
        && Falls(filter, meeting.When, meeting.Status[^1].Status == MeetingStatus.Ongoing)
        && HasCertainty(filter, meeting.When) && HasSources(filter, meeting)
        && (filter.Text is null || Speaks(meeting, filter.Text)));

    public IEnumerable<StatementRecord> Statements(RecordFilter filter) => bundle.Statements.Where(statement =>
        (filter["faction"].Count == 0 || statement.Speakers.Select(speaker => speaker.Party).Append(statement.OnBehalfOf).Any(party => party is { } slug && filter["faction"].Contains(slug.Value)))
        && (filter["person"].Count == 0 || statement.Speakers.Any(speaker => speaker.Person is { } person && filter["person"].Contains(person.Value)))
        && (filter["topic"].Count == 0 || statement.Topics.Concat(statement.Positions.Select(position => position.Topic)).Any(topic => filter["topic"].Contains(topic.Value)))
        && (filter["act"].Count == 0 || filter["act"].Contains(Vocabulary.Code(statement.Act)))
        && Falls(filter, statement.Said, isUnderWay: false)
        && HasCertainty(filter, statement.Said) && HasSources(filter, statement)
        && (statement.Meeting is { } meeting ? Lets(filter.WithoutAny("faction", "person"), _meetings[meeting]) : LetsNoMeeting(filter))
        && (filter.Text is null || Says(statement, filter.Text) || IsSpeaker(statement, filter.Text)));

    public static IEnumerable<Slug> InOrder(RecordFilter filter, IEnumerable<(Slug Slug, FuzzyDate Date)> records)
    {
        var keyed = records.Select(record => (Undated: record.Date.Basis == DateBasis.Open || record.Date.Earliest is null, Day: record.Date.Earliest ?? DateOnly.MinValue, record.Slug)).ToList();
        var sorted = keyed.OrderBy(key => key.Undated);
        sorted = filter.OldestFirst ? sorted.ThenBy(key => key.Day).ThenBy(key => key.Slug) : sorted.ThenByDescending(key => key.Day).ThenByDescending(key => key.Slug);
        return sorted.Select(key => key.Slug);
    }

    /// <summary>How many records of a kind one more value leaves.</summary>
    public static RecordFilter Alone(RecordFilter filter, string name, string value) =>
        (name is "with" or "without" ? filter : filter.WithoutAny(name)).With(name, value);

    /// <summary>What is asked of meetings only, whether of a meeting or of the one at which something was said.</summary>
    private static bool Lets(RecordFilter filter, MeetingRecord meeting) =>
        filter.Scopes.Contains(meeting.Scope)
        && In<MeetingKind>(filter["kind"], meeting.Kind) && In(filter["format"], meeting.Format) && In(filter["track"], meeting.Track) && In<MeetingStatus>(filter["status"], meeting.Status[^1].Status)
        && (filter["mediator"].Count == 0 || meeting.Delegations.Any(delegation => filter["mediator"].Contains(delegation.Party.Value)
            && (delegation.Side == DelegationSide.Mediator || delegation.Roles.Contains(DelegationRole.Mediator))))
        && (filter["place"].Count == 0 || filter["place"].Any(place => place == meeting.Place?.City || place == meeting.Place?.Country?.ToString()))
        && filter["with"].All(party => Sat(filter, meeting, party))
        && (filter["without"].Count == 0 || (SomebodySat(filter, meeting) && !filter["without"].Any(party => Sat(filter, meeting, party))))
        && (filter["attendance"].Count == 0 || filter.Pairs.Any(pair => pair.Key is "faction" or "with" or "without" or "person") || SomebodySat(filter, meeting));

    private static bool LetsNoMeeting(RecordFilter filter) => filter.Scopes.Contains(MeetingScope.In) && filter.Scopes.Contains(MeetingScope.Related)
        && !filter.Pairs.Any(pair => pair.Key is "kind" or "format" or "track" or "status" or "mediator" or "place" or "with" or "without" or "attendance");

    private static bool Sat(RecordFilter filter, MeetingRecord meeting, string party) => meeting.Delegations.Any(delegation => delegation.Party.Value == party && IsAsked(filter, delegation));

    private static bool SomebodySat(RecordFilter filter, MeetingRecord meeting) => meeting.Delegations.Any(delegation => IsAsked(filter, delegation));

    private static bool IsAsked(RecordFilter filter, DelegationRecord delegation) => filter["attendance"] switch
    {
        [] => delegation.Attendance == Attendance.Attended,
        ["any"] => true,
        var asked => asked.Contains(Vocabulary.Code(delegation.Attendance)),
    };

    private static bool In<T>(IReadOnlyList<string> asked, T? value)
        where T : struct, Enum => asked.Count == 0 || (value is { } term && asked.Contains(Vocabulary.Code(term)));

    // only what is under way goes on after its known start when no end is known
    private static bool Falls(RecordFilter filter, FuzzyDate date, bool isUnderWay)
    {
        if (filter.IsCertain)
        {
            return (filter.From is null || date.Earliest >= filter.From.Earliest) && (filter.To is null || date.Latest <= filter.To.Latest);
        }

        var last = isUnderWay ? DateOnly.MaxValue : date.Earliest ?? DateOnly.MaxValue;
        return (date.Earliest ?? DateOnly.MinValue) <= (filter.To?.Latest ?? DateOnly.MaxValue) && (filter.From?.Earliest ?? DateOnly.MinValue) <= (date.Latest ?? last);
    }

    private static bool HasCertainty(RecordFilter filter, FuzzyDate date) => In<DateCertainty>(filter["certainty"], date.Certainty);

    private bool HasSources(RecordFilter filter, RecordDocument record) => filter["sources"].Count == 0
        || record.Claims.Select(claim => _reprints.OriginOf(claim.Source)).Distinct().Count() >= int.Parse(filter["sources"][0], CultureInfo.InvariantCulture);

    /// <summary>For words that English does not inflect, and names.</summary>
    private bool Speaks(MeetingRecord meeting, string text) =>
        Words([meeting.Title, meeting.Summary, meeting.Place?.City, meeting.Place?.Venue,
            .. meeting.Delegations.SelectMany(delegation => delegation.Members).Select(member => member.NameAsPrinted),
            .. meeting.Outcomes.SelectMany(outcome => new[] { outcome.Title, outcome.Summary })]).Contains(text, StringComparer.OrdinalIgnoreCase)
        || bundle.Statements.Any(statement => statement.Meeting == meeting.Slug && Says(statement, text))
        || meeting.Delegations.Any(delegation => IsNamed(bundle.Parties.Single(party => party.Slug == delegation.Party).Names, text)
            || delegation.Members.Any(member => IsNamed(bundle.People.Single(person => person.Slug == member.Person).Names, text)));

    private static bool Says(StatementRecord statement, string text) =>
        text.Split(' ').All(word => Words([statement.Paraphrase, statement.Fragment]).Contains(word, StringComparer.OrdinalIgnoreCase));

    private bool IsSpeaker(StatementRecord statement, string text) =>
        statement.Speakers.Select(speaker => speaker.Party).Append(statement.OnBehalfOf).OfType<Slug>().Any(party => IsNamed(bundle.Parties.Single(other => other.Slug == party).Names, text))
        || statement.Speakers.Select(speaker => speaker.Person).OfType<Slug>().Any(person => IsNamed(bundle.People.Single(other => other.Slug == person).Names, text));

    private static bool IsNamed(IEnumerable<NameRecord> names, string text)
    {
        var wanted = SearchKey.From(text).Tokens;
        return wanted.Count > 0 && names.Select(name => SearchKey.From(name.Text).Tokens)
            .Any(tokens => wanted.All(part => tokens.Contains(part) || tokens.Contains($"ob{part}") || tokens.Contains($"obd{part}")));
    }

    private static IEnumerable<string> Words(IEnumerable<string?> texts) => texts.OfType<string>()
        .SelectMany(text => new string([.. text.Select(character => char.IsLetterOrDigit(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
