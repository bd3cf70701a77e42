using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>The statements that a filter lets through. Who, what and when are asked of the statement; everything else of the meeting at which it was made.</summary>
/// <remarks>
/// <c>faction</c> is who speaks or is spoken for, <c>person</c> who speaks. A statement made at no meeting passes as long as only the scope is asked of meetings: it is
/// part of the subject unless a scope leaves out one of the two that make it up.
/// </remarks>
public sealed partial class StatementSelection
{
    // what is asked of the statement itself
    private static readonly (string Name, string Dimension)[] Own = [("faction", "party.said"), ("person", "person.said"), ("topic", "topic"), ("act", "act"), ("certainty", "certainty")];

    private readonly TextMatches? text;
    private readonly Clauses clauses;

    // what is asked of the meetings, and how many statements that pass all else were made at each, and at none
    private readonly Clauses _at;
    private readonly Lazy<int[]> _said;
    private readonly Lazy<int> _nowhere;

    internal StatementSelection(RecordIndex index, RecordFilter filter, TextMatches? text)
    {
        (Index, Filter, this.text) = (index, filter, text);
        _at = MeetingClauses.Of(OfMeetings(filter), index, null);
        clauses = Of(filter);
        _said = new(() => Index.SaidAt.CountAt(clauses.Without("meeting")));
        _nowhere = new(() => Index.SaidAt.CountNowhere(clauses.Without("meeting")));
        Set = clauses.Without();
        Total = Set.Count();
    }

    /// <summary>The state of the collection it was taken from.</summary>
    public RecordIndex Index { get; }

    /// <summary>What was asked for.</summary>
    public RecordFilter Filter { get; }

    /// <summary>How many statements there are.</summary>
    public int Total { get; }

    /// <summary>The statements in the order asked for, from the page asked for on; those without a date last.</summary>
    public IEnumerable<Slug> InOrder => Statements.InOrder(Set, Filter.OldestFirst, Filter.After).Select(row => row.Slug);

    internal IndexedRecords Statements => Index.Statements;

    internal Bitmap Set { get; }

    /// <summary>Whether a statement is among them.</summary>
    /// <param name="slug">The statement.</param>
    public bool Holds(Slug slug) => Statements.OrdinalOf(slug) is { } ordinal && Set[ordinal];

    /// <summary>What another filter lets through of the same state of the collection; its words must be the same, or none.</summary>
    /// <param name="filter">The other filter.</param>
    /// <returns>A selection.</returns>
    /// <exception cref="ArgumentException">The other filter has other words.</exception>
    public StatementSelection Under(RecordFilter filter) => new(Index, filter, TextMatches.For(filter, text));

    /// <summary>Counts what every value would leave.</summary>
    /// <returns>Counts of faction, person, topic, act, certainty, scope and sources, and of what is asked of the meetings: with, without, attendance, mediator, track, kind, format, status, place.</returns>
    public Facets Facets()
    {
        var tally = new Tally(Statements);
        Dictionary<string, int> Count(string name, string dimension) => tally.Of(dimension, Others(name)).ToDictionary(value => value.Value, value => value.Count);

        // beside a speaker, that anybody attended goes without saying, and is no longer asked
        var ofSpeakers = Filter["attendance"] is [RecordFilter.DefaultAttendance] ? Under(Filter.WithoutAny("attendance")) : this;
        Dictionary<string, int> Speakers(string name, string dimension) => tally.Of(dimension, ofSpeakers.Others(name)).ToDictionary(value => value.Value, value => value.Count);
        var counts = new Dictionary<string, IReadOnlyDictionary<string, int>>(CountByMeetings())
        {
            ["faction"] = Speakers("faction", "party.said"),
            ["person"] = Speakers("person", "person.said"),
            ["topic"] = Count("topic", "topic"),
            ["act"] = Count("act", "act"),
            ["certainty"] = Count("certainty", "certainty"),
            ["sources"] = SourceSteps.Count(Filter, least => Others("sources").CountWith(Index.BySources(Statements, least))),
        };
        return new Facets(Total, counts, Set.CountWith(Index.SaidAt.Any(MeetingClauses.Anybody(Filter.Attendances, Index.Meetings), orNowhere: false)))
        {
            More = new(() => CountMore(tally).Concat(CountMoreByMeetings()).ToDictionary()),
            Less = new(() => Indexing.Facets.Fewer(Filter).SelectMany(fewer => AskedOfMeetings.Contains(fewer.Key) ? CountFewerByMeetings(fewer.Key, fewer) : CountFewer(fewer.Key, fewer)).ToDictionary()),
        };
    }

    /// <summary>Counts what another filter lets through of the same state, whatever its words: they are looked up, and not remembered.</summary>
    /// <param name="filter">The other filter.</param>
    /// <param name="db">The collection, asked only for words.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>How many statements.</returns>
    public async Task<int> CountAsync(RecordFilter filter, ReconDb db, CancellationToken cancellation = default) =>
        new StatementSelection(Index, filter, await TextMatches.OnceAsync(filter, Index, db, cancellation).ConfigureAwait(false)).Total;

    /// <summary>What each party held on each topic, as far as these statements tell. Where parties or topics are asked for, only those.</summary>
    /// <param name="latest">How many statements of each party on each topic to give, those of the latest dates.</param>
    /// <returns>One a topic and party, in the order of their slugs; only those with something on record.</returns>
    public IReadOnlyList<PositionCell> Positions(int latest) => PositionCells.Of(Statements, Set, latest, Filter);

    /// <summary>What these statements hold on each topic, counted.</summary>
    /// <param name="party">Whose stands to count; null for those of all.</param>
    /// <returns>One a topic that these statements touch, those touched oftenest first.</returns>
    public IReadOnlyList<TopicStances> Stances(Slug? party) => PositionCells.Count(Statements, Set, party);

    private Clauses Of(RecordFilter filter)
    {
        var of = new Clauses(Statements.Count);
        foreach (var (name, dimension) in Own)
        {
            if (filter[name].Count > 0)
            {
                of.Add(name, Statements.Any(dimension, filter[name]));
            }
        }

        if (filter.From is not null || filter.To is not null)
        {
            of.Add("dates", DateClause.Of(filter, Statements));
        }

        if (filter.LeastSources is var least and > 0)
        {
            of.Add("sources", Index.BySources(Statements, least));
        }

        if (text is not null)
        {
            of.Add("q", Speaking(text));
        }

        of.Add("meeting", Index.SaidAt.Any(_at.Without(), HasThoseAtNone(filter)));
        return of;
    }

    // what a further value adds is among what the other names let through and the values that are on do not
    private IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, int>>> CountMore(Tally tally)
    {
        foreach (var (name, dimension) in Own.Where(own => clauses.Has(own.Name)))
        {
            yield return new(name, tally.Of(dimension, clauses.Without(name).Except(Set)).ToDictionary(value => value.Value, value => Total + value.Count));
        }
    }

    // the values that stay are put into one set after another
    private IEnumerable<KeyValuePair<(string Name, string Value), int>> CountFewer(string name, IEnumerable<(string Name, string Value, RecordFilter Left)> fewer)
    {
        var (others, dimension, set) = (clauses.Without(name), Own.FirstOrDefault(own => own.Name == name).Dimension, new Bitmap(Statements.Count));
        return fewer.Select(less => KeyValuePair.Create(
            (name, less.Value), dimension is null || less.Left[name].Count == 0 ? others.Count() : Statements.Any(dimension, less.Left[name], set).CountWith(others)));
    }

    private Bitmap Speaking(TextMatches words) =>
        Statements.Any("party.said", words[RecordKind.Party]).Or(Statements.Any("person.said", words[RecordKind.Person])).Or(words.Statements);

    private Bitmap Others(string name) => clauses.Has(name) ? clauses.Without(name) : Set;
}
