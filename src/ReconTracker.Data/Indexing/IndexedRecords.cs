using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Indexing;

/// <summary>All records of a kind in the order of their dates, and for each value the records that have it. Never changes: a change makes another.</summary>
internal sealed class IndexedRecords
{
    private readonly (IndexedRow[] Rows, Dictionary<Slug, int> Ordinals) _loaded; // as they were read: states that follow share it
    private readonly ImmutableDictionary<Slug, IndexedRow> _changed;
    private readonly Postings?[] _postings;
    private readonly ILookup<string, (string Value, Postings Postings, int Token)> _dimensions;
    private readonly TokenTable _tokens;
    private readonly Lazy<(int[] Numbers, MeetingSpan[] Spans)> _spans;

    public IndexedRecords(IndexedRow[] rows, TokenTable tokens)
        : this(rows, DayColumns.Of(rows), Post(rows, tokens.Count), tokens, (rows, Ordinals(rows)), ImmutableDictionary<Slug, IndexedRow>.Empty)
    {
    }

    private IndexedRecords(
        IndexedRow[] rows, DayColumns days, Postings?[] postings, TokenTable tokens, (IndexedRow[] Rows, Dictionary<Slug, int> Ordinals) loaded, ImmutableDictionary<Slug, IndexedRow> changed,
        ((int[] Numbers, MeetingSpan[] Spans) Spans, Splice Splice)? before = null)
    {
        (Rows, Days, _postings, _tokens, _loaded, _changed) = (rows, days, postings, tokens, loaded, changed);
        _spans = new(() => before is var (spans, splice) ? MeetingSpans.Next(spans, splice, this) : MeetingSpans.Sort(this));
        Dated = EndOf(0, rows.Length, ordinal => rows[ordinal].IsDated);
        _dimensions = Enumerable.Range(0, _postings.Length).Where(token => _postings[token] is { Count: > 0 })
            .Select(token => (Parts: tokens.Parts(token), Postings: _postings[token]!, Token: token))
            .ToLookup(value => value.Parts.Dimension, value => (value.Parts.Value, value.Postings, value.Token));
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

    public int? OrdinalOf(Slug slug)
    {
        if (!_changed.TryGetValue(slug, out var row))
        {
            if (!_loaded.Ordinals.TryGetValue(slug, out var loaded))
            {
                return null;
            }

            // where it stood, unless something came or went before it
            row = _loaded.Rows[loaded];
            if (loaded < Count && ReferenceEquals(Rows[loaded], row))
            {
                return loaded;
            }
        }

        // by the day first, in numbers side by side: few rows share one
        var (from, end) = row.IsDated ? (0, Dated) : (Dated, Count);
        var day = row.Earliest ?? DayColumns.Before;
        from = EndOf(from, end, ordinal => Days.Earliest[ordinal] < day);
        end = EndOf(from, end, ordinal => Days.Earliest[ordinal] == day);
        return Array.BinarySearch(Rows, from, end - from, row) is var place and >= 0 ? place : null;
    }

    /// <summary>How many of the dated may begin before a day: they stand first.</summary>
    public int BeginningBefore(int day) => EndOf(0, Dated, ordinal => Days.Earliest[ordinal] < day);

    /// <summary>The next state: some records changed, others are new. What a change does not touch is shared.</summary>
    /// <param name="changed">The changed and the new.</param>
    /// <returns>The records, and what became of the ordinals.</returns>
    public (IndexedRecords Records, Splice Splice) Next(IReadOnlyList<IndexedRow> changed)
    {
        IndexedRow[] come = [.. changed.Order()];
        int[] goes = [.. come.Select(row => OrdinalOf(row.Slug)).OfType<int>().Order()];
        var (rows, splice) = Splice.Of(Rows, goes, come);
        var added = splice.Comes.SelectMany(ordinal => rows[ordinal].Tokens, (ordinal, token) => (ordinal, token)).ToLookup(pair => pair.token, pair => pair.ordinal);
        var touched = goes.SelectMany(ordinal => Rows[ordinal].Tokens).Concat(added.Select(token => token.Key)).ToHashSet();
        var postings = new Postings?[_tokens.Count];
        for (var token = 0; token < postings.Length; token++)
        {
            var before = token < _postings.Length ? _postings[token] : null;
            int[] with = [.. added[token]];
            postings[token] = before is null ? (with.Length == 0 ? null : new Postings(with, rows.Length))
                : splice.IsInPlace && !touched.Contains(token) ? before
                : before.Next(splice, with);
        }

        var next = new IndexedRecords(
            rows, Days.Next(splice, rows), postings, _tokens, _loaded, _changed.SetItems(come.Select(row => KeyValuePair.Create(row.Slug, row))), _spans.IsValueCreated ? (_spans.Value, splice) : null);
        return (next, splice);
    }

    public Postings? Having(string dimension, string value) =>
        _tokens.Find(FacetToken.Of(dimension, value)) is { } token && token < _postings.Length ? _postings[token] : null;

    /// <summary>All values of a dimension that some record has, with the numbers of their tokens.</summary>
    public IEnumerable<(string Value, Postings Postings, int Token)> Values(string dimension) => _dimensions[dimension];

    /// <summary>How many records of a set have each token, by its number; tokens that none has are missing.</summary>
    public Dictionary<int, int> CountTokens(Bitmap set)
    {
        var counts = new Dictionary<int, int>();
        foreach (var ordinal in set.Up(0, Count))
        {
            foreach (var token in Rows[ordinal].Tokens)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, token, out _)++;
            }
        }

        return counts;
    }

    /// <summary>Which of some values of a dimension each record has; nothing is said of records that have none.</summary>
    /// <param name="dimension">A dimension of which each record has one value.</param>
    /// <returns>For each record the number of its value, and the values.</returns>
    public (int[] Numbers, string[] Values) Column(string dimension)
    {
        var (numbers, values) = (new int[Count], Values(dimension).ToArray());
        foreach (var (number, value) in values.Index())
        {
            foreach (var ordinal in value.Postings.All)
            {
                numbers[ordinal] = number;
            }
        }

        return (numbers, Array.ConvertAll(values, value => value.Value));
    }

    /// <summary>The one value that a record has in a dimension.</summary>
    public T ValueOf<T>(int ordinal, string dimension)
        where T : struct, Enum => Vocabulary.Parse<T>(Rows[ordinal].Tokens.Select(token => FacetToken.Parts(_tokens[token])).First(token => token.Dimension == dimension).Value);

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
    public Bitmap Any(string dimension, IEnumerable<string> values) => Any(dimension, values, new Bitmap(Count));

    /// <summary>The same in a set that was used before.</summary>
    public Bitmap Any(string dimension, IEnumerable<string> values, Bitmap set)
    {
        set.Clear();
        foreach (var value in values)
        {
            Having(dimension, value)?.AddTo(set);
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

    private static Dictionary<Slug, int> Ordinals(IndexedRow[] rows)
    {
        var ordinals = new Dictionary<Slug, int>(rows.Length);
        for (var ordinal = 0; ordinal < rows.Length; ordinal++)
        {
            ordinals.Add(rows[ordinal].Slug, ordinal);
        }

        return ordinals;
    }

    // where the rows that come before something end
    private static int EndOf(int from, int end, Func<int, bool> comesBefore)
    {
        while (from < end)
        {
            var middle = (from + end) / 2;
            (from, end) = comesBefore(middle) ? (middle + 1, end) : (from, middle);
        }

        return from;
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
