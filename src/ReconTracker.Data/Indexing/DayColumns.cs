namespace ReconTracker.Data.Indexing;

/// <summary>What is compared of records as numbers side by side, so that many are compared at a time.</summary>
/// <param name="Earliest">The first possible day of each; <see cref="Before"/> where it is not known.</param>
/// <param name="Latest">The last possible day of each; <see cref="After"/> where it is not known.</param>
/// <param name="LatestOrStart">The last possible day of each; the first where the last is not known, and <see cref="After"/> where neither is.</param>
internal sealed record DayColumns(int[] Earliest, int[] Latest, int[] LatestOrStart)
{
    /// <summary>Before any day: nothing is known of the beginning.</summary>
    public const int Before = int.MinValue;

    /// <summary>After any day: nothing is known of the end.</summary>
    public const int After = int.MaxValue;

    public static DayColumns Of(IndexedRow[] rows) => new(Array.ConvertAll(rows, First), Array.ConvertAll(rows, Last), Array.ConvertAll(rows, LastOrFirst));

    /// <summary>The same in the next state.</summary>
    public DayColumns Next(Splice splice, IndexedRow[] rows) => new(
        splice.Column(Earliest, ordinal => First(rows[ordinal])),
        splice.Column(Latest, ordinal => Last(rows[ordinal])),
        splice.Column(LatestOrStart, ordinal => LastOrFirst(rows[ordinal])));

    private static int First(IndexedRow row) => row.Earliest ?? Before;

    private static int Last(IndexedRow row) => row.Latest ?? After;

    private static int LastOrFirst(IndexedRow row) => row.Latest ?? row.Earliest ?? After;
}
