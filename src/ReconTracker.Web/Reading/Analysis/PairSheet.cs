using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Factions by factions. The factions that the filter names are the rows; what they could attend counts even where they did not come.</summary>
public sealed class PairSheet
{
    private readonly RecordFilter filter;
    private readonly CoPresence counts;
    private readonly Labels labels;

    private PairSheet(MeetingSelection meetings, CoPresence counts, Labels labels, bool byName)
    {
        (filter, this.counts, this.labels) = (meetings.Filter, counts, labels);
        HasCould = meetings.CountsCould;
        var known = counts.Parties.Where(party => counts.Together(party, party) > 0 || counts.Could(party, party) > 0);
        Columns = byName
            ? [.. known.OrderBy(party => labels[RecordKind.Party, party].Text, StringComparer.CurrentCulture)]
            : [.. known.OrderByDescending(counts.Degree).ThenByDescending(party => counts.Together(party, party)).ThenBy(party => party)];
        Focus = [.. filter["faction"].Select(Slug.Parse)];
        Rows = Focus.Count == 0 ? Columns : [.. Columns.Where(Focus.Contains), .. Focus.Except(Columns)];
        Most = Rows.SelectMany(row => Columns.Where(column => column != row).Select(column => counts.Together(row, column))).DefaultIfEmpty().Max();
    }

    /// <summary>The rows: the factions that the filter names, or all that were asked to a meeting or came to one.</summary>
    public IReadOnlyList<Slug> Rows { get; }

    /// <summary>The columns: all that were asked to a meeting or came to one.</summary>
    public IReadOnlyList<Slug> Columns { get; }

    /// <summary>The parties that the filter names.</summary>
    public IReadOnlyList<Slug> Focus { get; }

    /// <summary>The highest number of a cell.</summary>
    public int Most { get; }

    /// <summary>The other factions, those met oftenest first.</summary>
    public IEnumerable<Slug> Others(Slug party) => counts.Parties.Where(other => other != party && labels[RecordKind.Party, other].PartyKind == PartyKind.Faction)
        .OrderByDescending(other => Together(party, other)).ThenByDescending(other => Could(party, other)).ThenBy(other => other);

    /// <summary>Whether a number of meetings both could attend says something.</summary>
    public bool HasCould { get; }

    /// <summary>What a party is called.</summary>
    public Label Label(Slug party) => labels[RecordKind.Party, party];

    /// <summary>At how many meetings both were; of a party and itself, at how many it was.</summary>
    public int Together(Slug one, Slug other) => counts.Together(one, other);

    /// <summary>At how many meetings both could be.</summary>
    public int Could(Slug one, Slug other) => counts.Could(one, other);

    /// <summary>How strongly a cell is coloured: 0 for never, 5 for the most.</summary>
    public int Step(Slug one, Slug other) => Together(one, other) is var together and > 0 ? Math.Max(1, (int)Math.Ceiling(5.0 * together / Most)) : 0;

    /// <summary>The meetings at which both were.</summary>
    public string Met(Slug one, Slug other) => Links.TimelineOf(filter.With("with", one).With("with", other));

    /// <summary>The meetings at which both could be; null where the filter asks for the presence of others too, since an address asks for one way of being there, whoever it is.</summary>
    public string? CouldMeet(Slug one, Slug other) => RecordFilter.PresenceNames.Any(name => name != "faction" && filter[name].Count > 0) ? null : Links.TimelineOf(
        MeetingSelection.Asked.Aggregate(filter.WithoutAny("faction"), (asked, attendance) => asked.With("attendance", attendance)).With("with", one).With("with", other));

    /// <summary>Counts what was asked.</summary>
    internal static PairSheet Of(Question question, IReadOnlyList<Slug> factions, Labels labels) => new(
        question.Meetings,
        question.Meetings.Under(question.Filter.WithoutAny("faction")).Together([.. factions.Union(question.Filter["faction"].Select(Slug.Parse))]),
        labels,
        question.Choices["order"] == "name");
}
