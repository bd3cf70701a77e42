using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>How many independent sources speak about each record: a text and its reprints count as one. Counted when it is first asked for.</summary>
/// <param name="records">The records.</param>
/// <param name="origins">The first text of each source, by its number.</param>
internal sealed class SourceCounts(IndexedRecords records, Slug[] origins)
{
    private readonly Lazy<int[]> _counts = new(() => Array.ConvertAll(records.Rows, row => Of(row, origins)));

    private SourceCounts(IndexedRecords records, Slug[] origins, int[] counts)
        : this(records, origins) => _counts = new(counts);

    /// <summary>How many speak about one.</summary>
    public int Of(int ordinal) => Of(records.Rows[ordinal], origins);

    /// <summary>Those about which at least so many speak.</summary>
    public Bitmap AtLeast(int least)
    {
        var (set, counts) = (new Bitmap(_counts.Value.Length), _counts.Value);
        set.AddWhere(0, counts.Length, counts, int.MaxValue, counts, least);
        return set;
    }

    /// <summary>The same in the next state, in which no source has become a reprint or ceased to be one.</summary>
    public SourceCounts Next((IndexedRecords Records, Splice Splice)? next, Slug[] known) => next is not ({ } after, { } splice) ? this
        : _counts.IsValueCreated ? new SourceCounts(after, known, splice.Column(_counts.Value, ordinal => Of(after.Rows[ordinal], known)))
        : new SourceCounts(after, known);

    private static int Of(IndexedRow row, Slug[] origins) =>
        row.Sources.Length < 2 ? row.Sources.Length : row.Sources.Select(source => origins[source]).Distinct().Count();
}
