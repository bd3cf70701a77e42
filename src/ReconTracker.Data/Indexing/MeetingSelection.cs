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

    /// <summary>Counts what another filter lets through of the same state, whatever its words: they are looked up, and not remembered.</summary>
    /// <param name="filter">The other filter.</param>
    /// <param name="db">The collection, asked only for words.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>How many meetings.</returns>
    public async Task<int> CountAsync(RecordFilter filter, ReconDb db, CancellationToken cancellation = default) =>
        new MeetingSelection(Index, filter, await TextMatches.OnceAsync(filter, Index, db, cancellation).ConfigureAwait(false)).Total;

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

    private Bitmap Others(string name) => clauses.Has(name) ? clauses.Without(name) : Set;
}
