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
        "attendance" => [.. ByCount(name, Terms<Attendance>(name)), Option(name, RecordFilter.AnyAttendance)],
        "sources" => [.. view.Facets[name].Keys.Union(Filter[name]).Order(StringComparer.Ordinal).OrderBy(value => value.Length).Select(value => Option(name, value))],
        "kind" => ByCount(name, Terms<MeetingKind>(name)),
        "format" => ByCount(name, Terms<MeetingFormat>(name)),
        "track" => ByCount(name, Terms<MeetingTrack>(name)),
        "status" => ByCount(name, Terms<MeetingStatus>(name).Select(option => option with { Status = Vocabulary.Parse<MeetingStatus>(option.Value) })),
        "certainty" => ByCount(name, Terms<DateCertainty>(name)),
        "act" => ByCount(name, Terms<SpeechAct>(name)),
        "topic" => ByCount(name, view.Topics.Select(topic => Option(name, topic))),
        "faction" or "with" or "without" => ByCount(name, Parties(name).Select(party => Option(name, party) with { Record = view.Labels[RecordKind.Party, party] })),
        "mediator" => ByCount(name, Given(name).Select(party => Option(name, party) with { Record = view.Labels[RecordKind.Party, new Slug(party)] })),
        "person" => ByCount(name, Given(name).Select(person => Option(name, person) with { Record = view.Labels[RecordKind.Person, new Slug(person)] })),
        _ => ByCount(name, Given(name).Select(value => Option(name, value))),
    };

    private IReadOnlyList<FacetOption> Scopes() => [.. Enum.GetValues<MeetingScope>().Select(scope =>
    {
        var isOn = Filter.Scopes.Contains(scope);
        var others = isOn ? Filter.Scopes.Where(other => other != scope) : Filter.Scopes.Append(scope);
        var code = Vocabulary.Code(scope);
        var (href, alone) = (view.Href(Filter.In(others)), view.Facets["scope", code]);
        return isOn ? new FacetOption(words.Value("scope", code), code, alone, true, href) { Less = view.Facets.Without("scope", code) }
            : view.Facets.IsIdle("scope", code) ? new FacetOption(words.Value("scope", code), code, alone, false, "")
            : new FacetOption(words.Value("scope", code), code, view.Facets.With("scope", code), false, href);
    })];

    private IEnumerable<FacetOption> Terms<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Select(term => Option(name, Vocabulary.Code(term)));

    // all factions, and of other parties those asked for; where speakers are asked for, all that spoke
    private IEnumerable<Slug> Parties(string name) => view.Factions.Union(Given(name == "without" ? "with" : name).Union(Filter[name]).Select(Slug.Parse)
        .Where(party => view.OfSpeakers || Filter[name].Contains(party.Value) || view.Labels[RecordKind.Party, party].PartyKind == PartyKind.Faction));

    private IEnumerable<string> Given(string name) => view.Offered(name).Union(Filter[name]).Order(StringComparer.Ordinal);

    private FacetOption Option(string name, string value)
    {
        var (text, alone) = (words.Value(name, value), view.Facets[name, value]);
        if (Filter[name].Contains(value))
        {
            return new FacetOption(text, value, Counted(name, alone), true, view.Href(Filter.Toggle(name, value))) { Less = Counted(name, view.Facets.Without(name, value)) };
        }

        // the same address: having attended is not asked for again where it goes without saying, and an address has room for so many values
        var toggled = Filter.Toggle(name, value);
        return toggled == Filter.Continued(null) ? new FacetOption(text, value, null, name == "attendance" && AsksForSomebody, "")
            : IsIdle(name, value) ? new FacetOption(text, value, alone, false, "")
            : new FacetOption(text, value, Counted(name, view.Facets.With(name, value)), false, view.Href(toggled));
    }

    private bool AsksForSomebody => RecordFilter.PresenceNames.Any(name => name != "attendance" && !view.Uncounted.Contains(name) && Filter[name].Count > 0);

    // by one more attendance those who stayed away were there: as many may be others
    private bool IsIdle(string name, string value) => !view.Uncounted.Contains(name)
        && (name == "attendance" && Filter["without"].Count > 0 ? view.Facets.With(name, value) == 0 : view.Facets.IsIdle(name, value));

    private int? Counted(string name, int? count) => view.Uncounted.Contains(name) ? null : count;

    // what each gives alone, so that none moves when it is put on; stable: equal counts stay in the order of the vocabulary
    private List<FacetOption> ByCount(string name, IEnumerable<FacetOption> options) => [.. options.OrderByDescending(option => view.Facets[name, option.Value])];
}
