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
    private readonly SourceCounts _sourcesOfMeetings;
    private readonly SourceCounts _sourcesOfStatements;
    private readonly FilterTerms.Memory _terms = new();
    private readonly LabelMemory _labels = new();

    private RecordIndex(Edition edition, TokenTable tokens, TokenTable sources, Slug[] origins, IndexedRecords meetings, IndexedRecords statements)
        : this(edition, tokens, sources, origins, meetings, statements, new SaidAt(meetings, statements), new SourceCounts(meetings, origins), new SourceCounts(statements, origins))
    {
    }

    private RecordIndex(
        Edition edition, TokenTable tokens, TokenTable sources, Slug[] origins, IndexedRecords meetings, IndexedRecords statements,
        SaidAt saidAt, SourceCounts sourcesOfMeetings, SourceCounts sourcesOfStatements)
    {
        (Edition, _tokens, _sources, _origins, Meetings, Statements) = (edition, tokens, sources, origins, meetings, statements);
        (SaidAt, _sourcesOfMeetings, _sourcesOfStatements) = (saidAt, sourcesOfMeetings, sourcesOfStatements);
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

    /// <summary>The index with everything saved since; read from nothing when the collection was restored, records ended, or the entries were written anew.</summary>
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
        var (nextMeetings, nextStatements) = (Next(Meetings, meetings), Next(Statements, statements));
        var (after, said) = (nextMeetings?.Records ?? Meetings, nextStatements?.Records ?? Statements);
        var saidAt = SaidAt.Next(nextMeetings, nextStatements);
        if (await db.Revisions.AnyAsync(revision => revision.Kind == RecordKind.Source && EF.Property<long>(revision, "EditId") > Edition.Number, cancellation).ConfigureAwait(false))
        {
            var anew = await OriginsAsync(db, _sources, cancellation).ConfigureAwait(false);
            return new RecordIndex(edition, _tokens, _sources, anew, after, said, saidAt, new SourceCounts(after, anew), new SourceCounts(said, anew));
        }

        var origins = _sources.Count == _origins.Length ? _origins : await OriginsAsync(db, _sources, cancellation).ConfigureAwait(false);
        return new RecordIndex(edition, _tokens, _sources, origins, after, said, saidAt, _sourcesOfMeetings.Next(nextMeetings, origins), _sourcesOfStatements.Next(nextStatements, origins));
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

    /// <summary>What every filter offers, and how it is called; read from the collection once a state and language.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Parties, factions and topics, no older than this state.</returns>
    public Task<FilterTerms> TermsAsync(ReconDb db, string language, CancellationToken cancellation = default) => _terms.OfAsync(this, db, language, cancellation);

    /// <summary>Looks up how records are called; what was asked for before in this state and language is remembered.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="references">The records that a page mentions, repetitions allowed.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The labels, no older than this state.</returns>
    public Task<Labels> LabelsAsync(ReconDb db, IEnumerable<RecordReference> references, string language, CancellationToken cancellation = default) =>
        _labels.OfAsync(db, references, language, cancellation);

    /// <summary>Whether there is a meeting or statement of that name.</summary>
    internal bool Has(Slug record) => Meetings.OrdinalOf(record) is not null || Statements.OrdinalOf(record) is not null;

    /// <summary>Whether any meeting was at a place.</summary>
    internal bool HasPlace(string place) => Meetings.Having("place", place) is not null;

    /// <summary>The meetings or statements about which at least so many independent sources speak.</summary>
    internal Bitmap BySources(IndexedRecords records, int least) => (records == Meetings ? _sourcesOfMeetings : _sourcesOfStatements).AtLeast(least);

    /// <summary>How many independent sources speak about a meeting; none about one that this state does not have.</summary>
    internal int SourcesOf(Slug meeting) => Meetings.OrdinalOf(meeting) is { } ordinal ? _sourcesOfMeetings.Of(ordinal) : 0;

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

    private static (IndexedRecords Records, Splice Splice)? Next(IndexedRecords records, List<IndexedRow> changed) => changed.Count == 0 ? null : records.Next(changed);
}
