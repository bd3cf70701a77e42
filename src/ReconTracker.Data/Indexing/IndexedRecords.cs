using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>All records of a kind in the order of their dates, and for each value the records that have it. Never changes: a change makes another.</summary>
internal sealed class IndexedRecords
{
    private readonly Dictionary<Slug, int> _ordinals;
    private readonly Postings?[] _postings;
    private readonly ILookup<string, (string Value, Postings Postings)> _dimensions;
    private readonly TokenTable _tokens;
    private readonly Lazy<(int[] Numbers, MeetingSpan[] Spans)> _spans;

    public IndexedRecords(IndexedRow[] rows, TokenTable tokens)
    {
        Rows = rows;
        Days = new DayColumns(rows);
        _tokens = tokens;
        _spans = new(() => MeetingSpans.Sort(this));
        Dated = Array.FindIndex(rows, row => !row.IsDated) is var first and >= 0 ? first : rows.Length;
        _ordinals = new Dictionary<Slug, int>(rows.Length);
        for (var ordinal = 0; ordinal < rows.Length; ordinal++)
        {
            _ordinals.Add(rows[ordinal].Slug, ordinal);
        }

        _postings = Post(rows, tokens.Count);
        _dimensions = Enumerable.Range(0, _postings.Length).Where(token => _postings[token] is not null)
            .Select(token => (Parts: FacetToken.Parts(tokens[token]), Postings: _postings[token]!))
            .ToLookup(token => token.Parts.Dimension, token => (token.Parts.Value, token.Postings));
    }

    /// <summary>In order: the dated, then the undated; within each by first possible day and slug.</summary>
    public IndexedRow[] Rows { get; }

    public int Count => Rows.Length;

    /// <summary>Their days.</summary>
    public DayColumns Days { get; }

    /// <summary>How many are dated.</summary>
    public int Dated { get; }

    /// <summary>Of meetings: the number of each one's span, and the spans.</summary>
    public (int[] Numbers, MeetingSpan[] Spans) Spans => _spans.Value;

    public int? OrdinalOf(Slug slug) => _ordinals.TryGetValue(slug, out var ordinal) ? ordinal : null;

    public Postings? Having(string dimension, string value) =>
        _tokens.Find(FacetToken.Of(dimension, value)) is { } token && token < _postings.Length ? _postings[token] : null;

    /// <summary>All values of a dimension that some record has.</summary>
    public IEnumerable<(string Value, Postings Postings)> Values(string dimension) => _dimensions[dimension];

    /// <summary>The values that one record has in a dimension.</summary>
    public IEnumerable<string> ValuesOf(int ordinal, string dimension) =>
        Rows[ordinal].Tokens.Select(token => FacetToken.Parts(_tokens[token])).Where(token => token.Dimension == dimension).Select(token => token.Value);

    /// <summary>For the number of each token: what some values of a dimension are marked with, or -1.</summary>
    public int[] Marks(IEnumerable<(string Dimension, string Value, int Mark)> values)
    {
        var marks = new int[_postings.Length];
        Array.Fill(marks, -1);
        foreach (var (dimension, value, mark) in values)
        {
            if (_tokens.Find(FacetToken.Of(dimension, value)) is { } token && token < marks.Length)
            {
                marks[token] = mark;
            }
        }

        return marks;
    }

    /// <summary>Those that have any of some values.</summary>
    public Bitmap Any(string dimension, IEnumerable<string> values)
    {
        var set = new Bitmap(Count);
        foreach (var value in values)
        {
            Having(dimension, value)?.AddTo(set);
        }

        return set;
    }

    /// <summary>Those that a test lets through.</summary>
    public Bitmap Where(Func<IndexedRow, bool> test)
    {
        var set = new Bitmap(Count);
        for (var ordinal = 0; ordinal < Rows.Length; ordinal++)
        {
            if (test(Rows[ordinal]))
            {
                set.Add(ordinal);
            }
        }

        return set;
    }

    /// <summary>A set in the order in which pages list it: the undated last, whichever comes first.</summary>
    /// <param name="set">The set.</param>
    /// <param name="oldestFirst">The oldest first, or the newest.</param>
    /// <param name="after">The last one of the page before.</param>
    public IEnumerable<IndexedRow> InOrder(Bitmap set, bool oldestFirst, Slug? after = null)
    {
        var last = after is { } slug ? OrdinalOf(slug) : null;
        var inDated = last is null || last < Dated;
        var ordinals = oldestFirst
            ? set.Up(last + 1 ?? 0, Count)
            : (inDated ? set.Down(last ?? Dated, 0) : []).Concat(set.Down(inDated ? Count : last!.Value, Dated));
        return ordinals.Select(ordinal => Rows[ordinal]);
    }

    // two passes: how many records each value has, then which
    private static Postings?[] Post(IndexedRow[] rows, int tokens)
    {
        var counts = new int[tokens];
        foreach (var row in rows)
        {
            foreach (var token in row.Tokens)
            {
                counts[token]++;
            }
        }

        var lists = Array.ConvertAll(counts, count => count == 0 ? null : new int[count]);
        Array.Clear(counts);
        for (var ordinal = 0; ordinal < rows.Length; ordinal++)
        {
            foreach (var token in rows[ordinal].Tokens)
            {
                lists[token]![counts[token]++] = ordinal;
            }
        }

        return Array.ConvertAll(lists, list => list is null ? null : new Postings(list, rows.Length));
    }
}
