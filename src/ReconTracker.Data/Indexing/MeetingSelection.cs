using System.Globalization;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>The meetings that a filter lets through, and everything that can be counted about them without asking the database.</summary>
public sealed partial class MeetingSelection
{
    private readonly TextMatches? text;
    private readonly Clauses clauses;

    internal MeetingSelection(RecordIndex index, RecordFilter filter, TextMatches? text)
    {
        (Index, Filter, this.text) = (index, filter, text);
        clauses = MeetingClauses.Of(filter, index, text);
        Set = clauses.Without();
        Total = Set.Count();
    }

    /// <summary>The state of the collection it was taken from.</summary>
    public RecordIndex Index { get; }

    /// <summary>What was asked for.</summary>
    public RecordFilter Filter { get; }

    /// <summary>How many meetings there are.</summary>
    public int Total { get; }

    /// <summary>How many meetings the collection has at all.</summary>
    public int Collection => Meetings.Count;

    internal IndexedRecords Meetings => Index.Meetings;

    internal Bitmap Set { get; }

    /// <summary>The meetings in the order asked for, from the page asked for on.</summary>
    public IEnumerable<Slug> InOrder => Meetings.InOrder(Set, Filter.OldestFirst, Filter.After).Select(row => row.Slug);

    /// <summary>Those for which a date is set and its beginning known, in the order asked for.</summary>
    public IEnumerable<Slug> Dated => Meetings.InOrder(Set, Filter.OldestFirst).TakeWhile(row => row.IsDated).Select(row => row.Slug);

    /// <summary>The others, in the order asked for.</summary>
    public IEnumerable<Slug> Undated =>
        (Filter.OldestFirst ? Set.Up(Meetings.Dated, Meetings.Count) : Set.Down(Meetings.Count, Meetings.Dated)).Select(ordinal => Meetings.Rows[ordinal].Slug);

    /// <summary>Whether a meeting is among them.</summary>
    /// <param name="slug">The meeting.</param>
    public bool Holds(Slug slug) => Meetings.OrdinalOf(slug) is { } ordinal && Set[ordinal];

    /// <summary>What another filter lets through of the same state of the collection; its words must be the same, or none.</summary>
    /// <param name="filter">The other filter.</param>
    /// <returns>A selection.</returns>
    /// <exception cref="ArgumentException">The other filter has other words.</exception>
    public MeetingSelection Under(RecordFilter filter) => new(Index, filter, TextMatches.For(filter, text));

    /// <summary>Counts what every value would leave.</summary>
    /// <returns>Counts of faction, with, without, person (by the attendances asked for), attendance, kind, format, track, status, scope, topic, mediator, place, certainty, sources.</returns>
    public Facets Facets()
    {
        var counts = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        var tally = new Tally(Meetings);
        foreach (var name in MeetingClauses.Plain.Append("scope"))
        {
            counts.Add(name, tally.Of(name, Others(name)).ToDictionary(value => value.Value, value => value.Count));
        }

        counts.Add("faction", PresenceCounts.Of("party", tally, Others("faction"), Filter.Attendances));
        counts.Add("with", PresenceCounts.Of("party", tally, Set, Filter.Attendances));
        counts.Add("person", PresenceCounts.Of("person", tally, Others("person"), Filter.Attendances));
        counts.Add("attendance", MeetingClauses.ByAttendance(Filter, clauses, Meetings).Select(value => (value.Attendance, Count: value.Set.Count()))
            .Where(value => value.Count > 0).ToDictionary(value => value.Attendance, value => value.Count));
        counts.Add("sources", SourceSteps.Count(Filter, least => Others("sources").CountWith(Index.BySources(Meetings, least))));
        return new Facets(Total, counts, MeetingClauses.Anybody(Filter.Attendances, Meetings).CountWith(Set))
        {
            More = CountMore(tally),
            Less = Indexing.Facets.CountLess(Filter, filter => Under(filter).Total),
        };
    }

    /// <summary>Where meetings fall in time, whatever dates are asked for.</summary>
    /// <returns>Counts by month, standing and scope.</returns>
    public IReadOnlyList<MeetingSpan> Spans() => MeetingSpans.Of(Meetings, Others("dates"));

    /// <summary>How many begin in which month, in all and with a delegation of each of some parties, whether it came, was invited or stayed away.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>Counts by party, month, standing and scope; those without a set date have no month.</returns>
    public IReadOnlyList<LaneCount> Lanes(IEnumerable<Slug> parties) => LaneCounts.Of(Meetings, Set, parties);

    /// <summary>The parties that were at these meetings in one of the ways asked for.</summary>
    /// <returns>Those that were there oftenest first.</returns>
    public IReadOnlyList<Companion> Parties() => Companions.Of("party", Meetings, Set, Filter.Attendances);

    /// <summary>The people who were at these meetings, with a delegation that was there in one of the ways asked for.</summary>
    /// <returns>Those who were there oftenest first.</returns>
    public IReadOnlyList<Companion> People() => Companions.Of("person", Meetings, Set, Filter.Attendances);

    // what a further value adds is among what the other names let through and the values that are on do not
    private Dictionary<string, IReadOnlyDictionary<string, int>> CountMore(Tally tally)
    {
        var more = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var name in MeetingClauses.Plain.Concat(["scope", "faction", "person"]).Where(clauses.Has))
        {
            var rest = clauses.Without(name).Except(Set);
            var added = name switch
            {
                "faction" => PresenceCounts.Of("party", tally, rest, Filter.Attendances),
                "person" => PresenceCounts.Of("person", tally, rest, Filter.Attendances),
                _ => tally.Of(name, rest).ToDictionary(value => value.Value, value => value.Count),
            };
            more.Add(name, added.ToDictionary(value => value.Key, value => Total + value.Value));
        }

        if (Filter["attendance"] is not ([] or [RecordFilter.AnyAttendance]))
        {
            more.Add("attendance", MeetingClauses.Toggled(Filter, clauses, Meetings).ToDictionary(value => value.Attendance, value => value.Set.Count()));
        }

        return more;
    }

    private Bitmap Others(string name) => clauses.Has(name) ? clauses.Without(name) : Set;
}
