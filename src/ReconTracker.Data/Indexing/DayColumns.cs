namespace ReconTracker.Data.Indexing;

/// <summary>The days of records as numbers side by side, so that dates are compared many at a time.</summary>
/// <param name="rows">The records in their order.</param>
internal sealed class DayColumns(IndexedRow[] rows)
{
    /// <summary>Before any day: nothing is known of the beginning.</summary>
    public const int Before = int.MinValue;

    /// <summary>After any day: nothing is known of the end.</summary>
    public const int After = int.MaxValue;

    /// <summary>The first possible day of each; <see cref="Before"/> where it is not known.</summary>
    public int[] Earliest { get; } = Array.ConvertAll(rows, row => row.Earliest ?? Before);

    /// <summary>The last possible day of each; <see cref="After"/> where it is not known.</summary>
    public int[] Latest { get; } = Array.ConvertAll(rows, row => row.Latest ?? After);

    /// <summary>The last possible day of each; the first where the last is not known, and <see cref="After"/> where neither is.</summary>
    public int[] LatestOrStart { get; } = Array.ConvertAll(rows, row => row.Latest ?? row.Earliest ?? After);
}
