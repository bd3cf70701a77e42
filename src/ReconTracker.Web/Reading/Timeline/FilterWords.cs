using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>Says filters in words: on chips, in the sentence above the list, in the help when nothing matches.</summary>
internal sealed class FilterWords(Labels labels)
{
    private static readonly string[] Order = ["scope", "faction", "kind", "status", "topic", "from", "to", "q"];

    /// <summary>One value as a reader knows it.</summary>
    public string Value(string name, string value) => name switch
    {
        "faction" => labels[RecordKind.Party, new Slug(value)].Text,
        "topic" => labels[RecordKind.Topic, new Slug(value)].Text,
        "kind" => T($"term.MeetingKind.{value}"),
        "status" => T($"term.MeetingStatus.{value}"),
        "scope" => T($"timeline.scope.{value}"),
        "from" => T("timeline.since", Say(value)),
        "to" => T("timeline.until", Say(value)),
        "q" => T("timeline.quoted", value),
        _ => value,
    };

    /// <summary>The whole filter, clause by clause: what introduces it, and its values.</summary>
    public IEnumerable<(string Lead, IReadOnlyList<string> Values)> Clauses(MeetingFilter filter)
    {
        yield return (T($"timeline.scopes.{string.Join('_', filter.Scopes.Order().Select(scope => Vocabulary.Code(scope)))}"), []);
        var years = filter is { From: { } from, To: { } to } && from == to;
        if (years)
        {
            yield return (T("timeline.during", Say(filter.From!)), []);
        }

        foreach (var name in filter.Terms.Where(term => term.Key != "scope" && !(years && term.Key is "from" or "to"))
            .GroupBy(term => term.Key, term => Value(term.Key, term.Value)).OrderBy(name => Array.IndexOf(Order, name.Key)))
        {
            yield return (name.Key is "from" or "to" ? "" : T($"timeline.clause.{name.Key}"), [.. name]);
        }
    }

    private static string Say(string date) => Say(Edtf.Parse(date));

    private static string Say(Edtf date) => DateWording.For(Languages.Current).Say(date);
}
