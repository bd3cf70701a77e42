using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>The values of each name as links.</summary>
internal sealed class FilterOptions(FilterView view)
{
    private readonly FilterWords words = view.Words;

    private RecordFilter Filter => view.Filter;

    /// <summary>The values of one name, those that give most first.</summary>
    public IReadOnlyList<FacetOption> Of(string name) => name switch
    {
        "scope" => Scopes(),
        "attendance" => [.. ByCount(Terms<Attendance>(name)), Option(name, RecordFilter.AnyAttendance, null)],
        "sources" => [.. view.Facets[name].Keys.Union(Filter[name]).Order(StringComparer.Ordinal).OrderBy(value => value.Length).Select(value => Option(name, value))],
        "kind" => ByCount(Terms<MeetingKind>(name)),
        "format" => ByCount(Terms<MeetingFormat>(name)),
        "track" => ByCount(Terms<MeetingTrack>(name)),
        "status" => ByCount(Terms<MeetingStatus>(name).Select(option => option with { Status = Vocabulary.Parse<MeetingStatus>(option.Value) })),
        "certainty" => ByCount(Terms<DateCertainty>(name)),
        "act" => ByCount(Terms<SpeechAct>(name)),
        "topic" => ByCount(view.Topics.Select(topic => Option(name, topic))),
        "faction" or "with" or "without" => ByCount(Parties(name).Select(party => Option(name, party) with { Record = view.Labels[RecordKind.Party, party] })),
        "mediator" => ByCount(Given(name).Select(party => Option(name, party) with { Record = view.Labels[RecordKind.Party, new Slug(party)] })),
        "person" => ByCount(Given(name).Select(person => Option(name, person) with { Record = view.Labels[RecordKind.Person, new Slug(person)] })),
        _ => ByCount(Given(name).Select(value => Option(name, value))),
    };

    private IReadOnlyList<FacetOption> Scopes() => [.. Enum.GetValues<MeetingScope>().Select(scope =>
    {
        var isOn = Filter.Scopes.Contains(scope);
        var others = isOn ? Filter.Scopes.Where(other => other != scope) : Filter.Scopes.Append(scope);
        var code = Vocabulary.Code(scope);
        return new FacetOption(words.Value("scope", code), code, view.Facets["scope", code], isOn, view.Href(Filter.In(others)));
    })];

    private IEnumerable<FacetOption> Terms<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Select(term => Option(name, Vocabulary.Code(term)));

    // all factions, and of other parties those asked for; where speakers are asked for, all that spoke
    private IEnumerable<Slug> Parties(string name) => view.Factions.Union(Given(name == "without" ? "with" : name).Union(Filter[name]).Select(Slug.Parse)
        .Where(party => view.OfSpeakers || Filter[name].Contains(party.Value) || view.Labels[RecordKind.Party, party].PartyKind == PartyKind.Faction));

    private IEnumerable<string> Given(string name) => view.Offered(name).Union(Filter[name]).Order(StringComparer.Ordinal);

    private FacetOption Option(string name, string value) => Option(name, value, view.Facets[name, value]);

    private FacetOption Option(string name, string value, int? count)
    {
        var isOn = Filter[name].Contains(value) || (name == "attendance" && value == RecordFilter.DefaultAttendance && Filter[name].Count == 0);
        return new FacetOption(words.Value(name, value), value, count, isOn, isOn || count != 0 ? view.Href(Filter.Toggle(name, value)) : "");
    }

    // stable: equal counts stay in the order of the vocabulary
    private static List<FacetOption> ByCount(IEnumerable<FacetOption> options) => [.. options.OrderByDescending(option => option.Count)];
}
