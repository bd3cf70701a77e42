using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>Says filters in words: on chips, in the sentence above the list, in the help when nothing matches.</summary>
/// <param name="labels">What the values are called.</param>
/// <param name="ofSpeakers">Whether <c>faction</c> and <c>person</c> ask who speaks, rather than who was in the room.</param>
internal sealed class FilterWords(Labels labels, bool ofSpeakers = false)
{
    private static readonly string[] Order =
    [
        "scope", "kind", "format", "track", "status", "faction", "with", "without", "attendance", "person", "mediator", "act", "topic", "place", "from", "to", "certain", "certainty", "sources", "q",
    ];

    // values that a record must have all of are joined by "and", the others by "or"
    private static readonly string[] AllOf = ["with", "without"];

    /// <summary>Looks up what the values of a filter are called.</summary>
    public static async Task<FilterWords> LoadAsync(ReconDb db, RecordIndex index, RecordFilter filter, bool ofSpeakers, CancellationToken stop)
    {
        (RecordKind Kind, string[] Names)[] records = [(RecordKind.Party, ["faction", "with", "without", "mediator"]), (RecordKind.Person, ["person"]), (RecordKind.Topic, ["topic"])];
        var mentioned = records.SelectMany(of => of.Names.SelectMany(name => filter[name]).Select(value => new RecordReference(of.Kind, new Slug(value))));
        return new FilterWords(await index.LabelsAsync(db, mentioned, Languages.Current.Name, stop), ofSpeakers);
    }

    /// <summary>The name of a page with what its filter asks for: "Timeline: with Hamas in the room, from 2019".</summary>
    public string Title(string page, RecordFilter filter)
    {
        // the scope that goes without saying is not said
        var clauses = Clauses(filter).Skip(filter["scope"].Count == 0 ? 1 : 0).Select(clause => clause.Before + string.Join(clause.Joiner, clause.Values) + clause.After).ToList();
        return clauses.Count == 0 ? page : T("list.pair", page, string.Join(T("list.comma"), clauses));
    }

    /// <summary>One value as a reader knows it.</summary>
    public string Value(string name, string value) => name switch
    {
        "faction" or "with" or "without" or "mediator" => labels[RecordKind.Party, new Slug(value)].Text,
        "person" => labels[RecordKind.Person, new Slug(value)].Text,
        "topic" => labels[RecordKind.Topic, new Slug(value)].Text,
        "kind" => T($"term.MeetingKind.{value}"),
        "format" => T($"term.MeetingFormat.{value}"),
        "track" => T($"term.MeetingTrack.{value}"),
        "status" => T($"term.MeetingStatus.{value}"),
        "attendance" => value == RecordFilter.AnyAttendance ? T("filter.any_attendance") : T($"term.Attendance.{value}"),
        "certainty" => T($"term.DateCertainty.{value}"),
        "act" => T($"term.SpeechAct.{value}"),
        "scope" => T($"filter.scope.{value}"),
        "place" => CountryCode.TryParse(value, null, out var country) ? PlaceWords.Of(country) : value,
        "from" => Stretch("filter.since", Edtf.Parse(value), null),
        "to" => Stretch("filter.until", null, Edtf.Parse(value)),
        "certain" => T("filter.certain"),
        "sources" => T("filter.sources", value),
        "q" => T("filter.quoted", PlainText.ShowHidden(value)),
        _ => value,
    };

    /// <summary>One value on a chip, where the name has to be said too.</summary>
    public string Chip(string name, string value) => name is "without" or "with" or "mediator" or "certainty" or "attendance"
        ? T($"filter.chip.{name}", Value(name, value))
        : Value(name, value);

    /// <summary>The whole filter, clause by clause: words with a place for its values, and the values.</summary>
    public IEnumerable<FilterClause> Clauses(RecordFilter filter)
    {
        yield return new FilterClause(T($"filter.scopes.{string.Join('_', filter.Scopes.Order().Select(scope => Vocabulary.Code(scope)))}"), [], "");
        var years = filter is { From: { } from, To: { } to } && from == to;
        var between = filter is { From: not null, To: not null } && !years;
        foreach (var name in filter.Terms.Where(term => term.Key != "scope").GroupBy(term => term.Key).OrderBy(name => Array.IndexOf(Order, name.Key)))
        {
            if (name.Key == "from" && years)
            {
                yield return new FilterClause(Stretch(filter.IsCertain ? "filter.surely_during" : "filter.during", null, filter.To), [], "");
            }
            else if (name.Key == "from" && between)
            {
                yield return new FilterClause(Stretch("filter.between", filter.From, filter.To), [], "");
            }
            else if (name.Key == "attendance" && filter["attendance"] is [RecordFilter.AnyAttendance])
            {
                yield return new FilterClause(T(IsOfSomebody(filter) ? "filter.clause.attendance.of_any" : "filter.clause.attendance.any"), [], "");
            }
            else if (!(years && name.Key is "to" or "certain") && !(between && name.Key == "to"))
            {
                yield return new FilterClause(Words(name.Key, filter), [.. name.Select(term => Value(name.Key, term.Value))], T(AllOf.Contains(name.Key) ? "list.and" : "list.or"));
            }
        }
    }

    private string Words(string name, RecordFilter filter) => name switch
    {
        "from" or "to" or "certain" or "sources" => "{0}",
        "faction" or "person" when ofSpeakers => T($"filter.clause.{name}.speaker"),
        "attendance" when IsOfSomebody(filter) => T("filter.clause.attendance.of"),
        "with" when filter["with"].Count == 1 => T(filter["attendance"].Count > 0 ? "filter.clause.faction.otherwise" : "filter.clause.faction"), // one is not together
        "faction" or "with" or "without" or "person" when filter["attendance"].Count > 0 => T($"filter.clause.{name}.otherwise"),
        _ => T($"filter.clause.{name}"),
    };

    // whose attendance it is, is said before
    private bool IsOfSomebody(RecordFilter filter) => RecordFilter.PresenceNames.Any(name => name != "attendance" && filter[name].Count > 0 && !(ofSpeakers && name is ("faction" or "person")));

    private static string Stretch(string key, Edtf? from, Edtf? to) => DateWording.For(Languages.Current).SayStretch(T(key), from, to);
}
