namespace ReconTracker.Data.Generation;

/// <summary>How far a generated collection has come.</summary>
/// <param name="Records">Records written.</param>
/// <param name="Rows">Rows written for them, in all tables.</param>
/// <param name="Elapsed">Since the start.</param>
public sealed record GeneratedRows(long Records, long Rows, TimeSpan Elapsed)
{
    /// <summary>Rows a second so far.</summary>
    public double RowsPerSecond => Rows / Math.Max(Elapsed.TotalSeconds, 0.001);
}
