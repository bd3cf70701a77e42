namespace ReconTracker.Data.Indexing;

/// <summary>The newest state of the index that this process has, brought up to date by whoever asks next after a save.</summary>
public sealed class RecordIndexAtHand : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile RecordIndex? _index;

    /// <summary>The index with everything that was saved before the call.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops waiting and reading.</param>
    /// <returns>A state no older than the call.</returns>
    public async Task<RecordIndex> CurrentAsync(ReconDb db, CancellationToken cancellation = default)
    {
        if (_index is { } current && current.Edition == await RecordIndex.NewestAsync(db, cancellation).ConfigureAwait(false))
        {
            return current;
        }

        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _index = _index is { } known
                ? await known.RenewedAsync(db, cancellation).ConfigureAwait(false)
                : await RecordIndex.LoadAsync(db, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
