namespace ReconTracker.Data.Indexing;

/// <summary>How the ordinals of one state of the records become those of the next: some rows go, others come, the rest stay in their order.</summary>
internal sealed class Splice
{
    /// <summary>What an ordinal that is gone becomes.</summary>
    public const int Gone = -1;

    private readonly List<(int From, int To, int Length)> _stretches = [];

    private Splice(int oldLength, int length) => (OldLength, Length) = (oldLength, length);

    /// <summary>How many records there were.</summary>
    public int OldLength { get; }

    /// <summary>How many there are.</summary>
    public int Length { get; }

    /// <summary>The old ordinals of the rows that go, ascending.</summary>
    public required IReadOnlyList<int> Goes { get; init; }

    /// <summary>The new ordinals of the rows that come, ascending.</summary>
    public required IReadOnlyList<int> Comes { get; init; }

    /// <summary>Whether everything that stays keeps its ordinal.</summary>
    public bool IsInPlace => Goes.SequenceEqual(Comes);

    /// <summary>Puts changed rows in the place of the old.</summary>
    /// <param name="rows">The old rows, in order.</param>
    /// <param name="goes">The ordinals of those that change, ascending.</param>
    /// <param name="changed">The changed and the new, in order.</param>
    /// <returns>The new rows in order, and what became of the ordinals.</returns>
    public static (IndexedRow[] Rows, Splice Splice) Of(IndexedRow[] rows, IReadOnlyList<int> goes, IReadOnlyList<IndexedRow> changed)
    {
        var next = new IndexedRow[rows.Length - goes.Count + changed.Count];
        var comes = new int[changed.Count];
        var splice = new Splice(rows.Length, next.Length) { Goes = goes, Comes = comes };
        var (from, to, gone) = (0, 0, 0);
        for (var come = 0; come <= changed.Count; come++)
        {
            var end = come == changed.Count ? rows.Length : ~Array.BinarySearch(rows, from, rows.Length - from, changed[come]);
            end = end < 0 ? ~end : end; // the row itself, unchanged in its order
            for (; gone < goes.Count && goes[gone] < end; gone++)
            {
                splice.Keep(rows, next, ref from, ref to, goes[gone]);
                from++;
            }

            splice.Keep(rows, next, ref from, ref to, end);
            if (come < changed.Count)
            {
                comes[come] = to;
                next[to++] = changed[come];
            }
        }

        return (next, splice);
    }

    /// <summary>A set of old ordinals as a set of new ones.</summary>
    public Bitmap Of(Bitmap old)
    {
        var set = new Bitmap(Length);
        foreach (var (from, to, length) in _stretches)
        {
            old.CopyTo(set, from, to, length);
        }

        return set;
    }

    /// <summary>Old ordinals as new ones, without those that are gone.</summary>
    /// <param name="old">Ascending.</param>
    public IEnumerable<int> Of(IEnumerable<int> old)
    {
        var at = 0;
        foreach (var ordinal in old)
        {
            while (at < _stretches.Count && ordinal >= _stretches[at].From + _stretches[at].Length)
            {
                at++;
            }

            if (at < _stretches.Count && ordinal >= _stretches[at].From)
            {
                yield return ordinal - _stretches[at].From + _stretches[at].To;
            }
        }
    }

    /// <summary>One value a record, in the new order.</summary>
    /// <param name="old">The values in the old order.</param>
    /// <param name="fresh">The value of a row that comes, by its new ordinal.</param>
    public T[] Column<T>(T[] old, Func<int, T> fresh)
    {
        var column = new T[Length];
        foreach (var (from, to, length) in _stretches)
        {
            Array.Copy(old, from, column, to, length);
        }

        foreach (var ordinal in Comes)
        {
            column[ordinal] = fresh(ordinal);
        }

        return column;
    }

    /// <summary>What became of each old ordinal; <see cref="Gone"/> for those that are.</summary>
    public int[] Map()
    {
        var map = new int[OldLength];
        Array.Fill(map, Gone);
        foreach (var (from, to, length) in _stretches)
        {
            for (var step = 0; step < length; step++)
            {
                map[from + step] = to + step;
            }
        }

        return map;
    }

    private void Keep(IndexedRow[] rows, IndexedRow[] next, ref int from, ref int to, int end)
    {
        if (end > from)
        {
            _stretches.Add((from, to, end - from));
            Array.Copy(rows, from, next, to, end - from);
            (from, to) = (end, to + end - from);
        }
    }
}
