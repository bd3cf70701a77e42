using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Components;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The facets of the timeline as links.</summary>
internal sealed class FacetOptions(MeetingFilter filter, MeetingFacets facets, Labels labels)
{
    private readonly FilterWords words = new(labels);

    public IReadOnlyList<FacetOption> Factions(IEnumerable<Slug> all) => ByCount(all.Select(faction =>
        Option("faction", faction, facets.Factions.GetValueOrDefault(faction)) with { Record = labels[RecordKind.Party, faction] }));

    public IReadOnlyList<FacetOption> Topics(IEnumerable<Slug> all) => ByCount(all.Select(topic => Option("topic", topic, facets.Topics.GetValueOrDefault(topic))));

    public IReadOnlyList<FacetOption> Kinds() => ByCount(Enum.GetValues<MeetingKind>().Select(kind => Option("kind", Vocabulary.Code(kind), facets.Kinds.GetValueOrDefault(kind))));

    public IReadOnlyList<FacetOption> Statuses() => ByCount(Enum.GetValues<MeetingStatus>().Select(status =>
        Option("status", Vocabulary.Code(status), facets.Statuses.GetValueOrDefault(status)) with { Status = status }));

    public IReadOnlyList<FacetOption> Scopes() => [.. Enum.GetValues<MeetingScope>().Select(scope =>
    {
        var isOn = filter.Scopes.Contains(scope);
        var others = isOn ? filter.Scopes.Where(other => other != scope) : filter.Scopes.Append(scope);
        return new FacetOption(words.Value("scope", Vocabulary.Code(scope)), facets.Scopes.GetValueOrDefault(scope), isOn, Links.TimelineOf(filter.In(others)));
    })];

    public IReadOnlyList<FacetOption> Years() => [.. facets.Years.OrderByDescending(year => year.Key).Select(year =>
    {
        var text = year.Key.ToString("0000", CultureInfo.InvariantCulture);
        return new FacetOption(text, year.Value, Spans(year.Key, year.Key), YearsHref(year.Key, year.Key));
    })];

    /// <summary>The address that shows some years; when it shows just these already, all of them.</summary>
    public string YearsHref(int? first, int last)
    {
        var all = filter.WithoutAny("from", "to");
        if (Spans(first, last))
        {
            return Links.TimelineOf(all);
        }

        var until = all.With("to", last.ToString("0000", CultureInfo.InvariantCulture));
        return Links.TimelineOf(first is { } from ? until.With("from", from.ToString("0000", CultureInfo.InvariantCulture)) : until);
    }

    private bool Spans(int? first, int last) =>
        filter.To?.Precision == EdtfPrecision.Year && filter.To.Latest?.Year == last && filter.From?.Earliest?.Year == first && filter.From?.Precision is null or EdtfPrecision.Year;

    private FacetOption Option(string name, string value, int count)
    {
        var isOn = filter.Terms.Contains(KeyValuePair.Create(name, value));
        return new FacetOption(words.Value(name, value), count, isOn, Links.TimelineOf(isOn ? filter.Without(name, value) : filter.With(name, value)));
    }

    // stable: equal counts stay in the order of the vocabulary
    private static List<FacetOption> ByCount(IEnumerable<FacetOption> options) => [.. options.OrderByDescending(option => option.Count)];
}
