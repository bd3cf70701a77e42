using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>
/// One state of the collection as sets of bits: which records a filter lets through, how many each further value would leave, who was with whom.
/// It holds what <see cref="FacetEntry"/> rows say and never changes; a newer state is another object that shares what stayed. Safe for any number of readers.
/// </summary>
public sealed class RecordIndex
{
    private readonly TokenTable _tokens;
    private readonly TokenTable _sources;
    private readonly Slug[] _origins;
    private readonly ConcurrentDictionary<(IndexedRecords Records, int Least), Bitmap> _bySources = new();

    private RecordIndex(Edition edition, TokenTable tokens, TokenTable sources, Slug[] origins, IndexedRecords meetings, IndexedRecords statements)
    {
        Edition = edition;
        _tokens = tokens;
        _sources = sources;
        _origins = origins;
        Meetings = meetings;
        Statements = statements;
        SaidAt = new SaidAt(meetings, statements);
    }

    /// <summary>The newest edition that it surely holds.</summary>
    public Edition Edition { get; }

    internal IndexedRecords Meetings { get; }

    internal IndexedRecords Statements { get; }

    internal SaidAt SaidAt { get; }

    internal LastTexts Texts { get; } = new();

    /// <summary>Reads the index from nothing.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The state of now.</returns>
    public static async Task<RecordIndex> LoadAsync(ReconDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);

        // the edition first: a save in between is read twice rather than never
        var edition = await db.EditionAsync(cancellation).ConfigureAwait(false);
        TokenTable tokens = new(), sources = new();
        var (meetings, statements) = await new FacetRows(tokens, sources).ReadAsync(db, after: null, cancellation).ConfigureAwait(false);
        var origins = await OriginsAsync(db, sources, cancellation).ConfigureAwait(false);
        return new RecordIndex(edition, tokens, sources, origins, new IndexedRecords(Sorted(meetings), tokens), new IndexedRecords(Sorted(statements), tokens));
    }

    /// <summary>The index with everything saved since; read from nothing when the collection was restored, or the entries were written anew.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Itself when nothing has changed since.</returns>
    public async Task<RecordIndex> RenewedAsync(ReconDb db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var edition = await db.EditionAsync(cancellation).ConfigureAwait(false);
        if (edition == Edition)
        {
            return this;
        }

        if (!await db.HasGoneOnAsync(Edition, edition, cancellation).ConfigureAwait(false))
        {
            return await LoadAsync(db, cancellation).ConfigureAwait(false);
        }

        var (meetings, statements) = await new FacetRows(_tokens, _sources).ReadAsync(db, Edition.Number, cancellation).ConfigureAwait(false);
        var areSame = _sources.Count == _origins.Length
            && !await db.Revisions.AnyAsync(revision => revision.Kind == RecordKind.Source && revision.Edit.Id > Edition.Number, cancellation).ConfigureAwait(false);
        var origins = areSame ? _origins : await OriginsAsync(db, _sources, cancellation).ConfigureAwait(false);
        return new RecordIndex(edition, _tokens, _sources, origins, With(Meetings, meetings), With(Statements, statements));
    }

    /// <summary>The meetings that a filter lets through.</summary>
    /// <param name="filter">The filter; names of things that do not exist let nothing through.</param>
    /// <param name="db">The collection, asked only for words.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>A selection.</returns>
    public async Task<MeetingSelection> MeetingsAsync(RecordFilter filter, ReconDb db, CancellationToken cancellation = default) =>
        new(this, filter, await TextMatches.OfAsync(filter, this, db, cancellation).ConfigureAwait(false));

    /// <summary>The statements that a filter lets through.</summary>
    /// <param name="filter">The filter; names of things that do not exist let nothing through.</param>
    /// <param name="db">The collection, asked only for words.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>A selection.</returns>
    public async Task<StatementSelection> StatementsAsync(RecordFilter filter, ReconDb db, CancellationToken cancellation = default) =>
        new(this, filter, await TextMatches.OfAsync(filter, this, db, cancellation).ConfigureAwait(false));

    /// <summary>Whether there is a meeting or statement of that name.</summary>
    internal bool Has(Slug record) => Meetings.OrdinalOf(record) is not null || Statements.OrdinalOf(record) is not null;

    /// <summary>Whether any meeting was at a place.</summary>
    internal bool HasPlace(string place) => Meetings.Having("place", place) is not null;

    /// <summary>The records of a kind about which at least so many sources speak. Counted once: a state never changes.</summary>
    internal Bitmap BySources(IndexedRecords records, int least) => _bySources.GetOrAdd((records, least), _ => records.Where(row => SourceCount(row) >= least));

    /// <summary>How many sources speak about a record; a text and its reprints count as one.</summary>
    internal int SourceCount(IndexedRow row) => row.Sources.Length < 2 ? row.Sources.Length : row.Sources.Select(source => _origins[source]).Distinct().Count();

    private static async Task<Slug[]> OriginsAsync(ReconDb db, TokenTable sources, CancellationToken cancellation)
    {
        var reprints = await db.ReprintsAsync(cancellation).ConfigureAwait(false);
        return [.. Enumerable.Range(0, sources.Count).Select(source => reprints.OriginOf(new Slug(sources[source])))];
    }

    private static IndexedRow[] Sorted(List<IndexedRow> rows)
    {
        rows.Sort();
        return [.. rows];
    }

    private IndexedRecords With(IndexedRecords records, List<IndexedRow> changed)
    {
        if (changed.Count == 0)
        {
            return records;
        }

        var merged = new List<IndexedRow>(records.Count + changed.Count);
        var gone = changed.Select(row => records.OrdinalOf(row.Slug)).OfType<int>().ToHashSet();
        var next = 0;
        changed.Sort();
        foreach (var (ordinal, row) in records.Rows.Index())
        {
            if (!gone.Contains(ordinal))
            {
                while (next < changed.Count && changed[next].CompareTo(row) < 0)
                {
                    merged.Add(changed[next++]);
                }

                merged.Add(row);
            }
        }

        merged.AddRange(changed[next..]);
        return new IndexedRecords([.. merged], _tokens);
    }
}
