namespace ReconTracker.Data.Indexing;

/// <summary>The records that have one value: a bit each where they are many, a list where they are few.</summary>
internal sealed class Postings
{
    // below one in 32 a list of numbers is the smaller
    private const int Sparse = 32;

    private readonly Bitmap? many;
    private readonly int[] few = [];

    /// <param name="ordinals">Ascending.</param>
    /// <param name="length">How many records there are.</param>
    public Postings(int[] ordinals, int length)
    {
        Count = ordinals.Length;
        if ((long)ordinals.Length * Sparse < length)
        {
            few = ordinals;
            return;
        }

        many = new Bitmap(length);
        foreach (var ordinal in ordinals)
        {
            many.Add(ordinal);
        }
    }

    private Postings(Bitmap many) => (this.many, Count) = (many, many.Count());

    public int Count { get; }

    /// <summary>All of them, ascending.</summary>
    public IEnumerable<int> All => many is not null ? many.Up(0, many.Length) : few;

    /// <summary>The same in the next state.</summary>
    /// <param name="splice">What became of the ordinals.</param>
    /// <param name="added">The new ordinals of rows that come and have the value, ascending.</param>
    public Postings Next(Splice splice, IReadOnlyCollection<int> added)
    {
        if (many is null)
        {
            return new Postings([.. splice.Of(few).Concat(added).Order()], splice.Length);
        }

        var next = splice.Of(many);
        foreach (var ordinal in added)
        {
            next.Add(ordinal);
        }

        return new Postings(next);
    }

    public void AddTo(Bitmap set)
    {
        if (many is not null)
        {
            set.Or(many);
        }

        foreach (var ordinal in few)
        {
            set.Add(ordinal);
        }
    }

    public int CountIn(Bitmap set)
    {
        if (many is not null)
        {
            return many.CountWith(set);
        }

        var count = 0;
        foreach (var ordinal in few)
        {
            count += set[ordinal] ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many are in a set and not yet among the seen. They are seen then.</summary>
    public int CountNew(Bitmap set, Bitmap seen)
    {
        var count = many is null ? 0 : In(set).Count(seen.AddNew);
        foreach (var ordinal in few)
        {
            count += set[ordinal] && seen.AddNew(ordinal) ? 1 : 0;
        }

        return count;
    }

    public void RemoveFrom(Bitmap set)
    {
        if (many is not null)
        {
            set.Except(many);
        }

        foreach (var ordinal in few)
        {
            set.Remove(ordinal);
        }
    }

    /// <summary>Those that are in a set too, ascending.</summary>
    public IEnumerable<int> In(Bitmap set) => many is not null ? many.Copy().And(set).Up(0, set.Length) : few.Where(ordinal => set[ordinal]);
}
