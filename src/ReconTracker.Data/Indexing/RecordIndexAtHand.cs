namespace ReconTracker.Data.Indexing;

/// <summary>The newest state of the index that this process has, brought up to date by whoever asks next after a save.</summary>
/// <param name="connect">Opens the collection for renewing the index: without a reader's time limits, since after a large import it takes longer than a reader waits.</param>
public sealed class RecordIndexAtHand(Func<ReconDb> connect) : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _turn = new();
    private volatile RecordIndex? _index;
    private Task<RecordIndex>? _renewal;

    /// <summary>Begins to read the index, so that the first who asks waits less. If that fails, whoever asks begins again.</summary>
    public void Begin() => _ = RenewalAsync();

    /// <summary>The index with everything that was saved before the call.</summary>
    /// <param name="db">The collection, asked only whether anything has changed.</param>
    /// <param name="cancellation">Stops waiting. The renewal goes on: the next who asks finds it done, or further.</param>
    /// <returns>A state no older than the call.</returns>
    public async Task<RecordIndex> CurrentAsync(ReconDb db, CancellationToken cancellation = default)
    {
        var newest = await db.EditionAsync(cancellation).ConfigureAwait(false);
        if (_index is { } current && current.Edition == newest)
        {
            return current;
        }

        // one that was under way may have begun before the call; the next one has not
        var renewed = await RenewalAsync().WaitAsync(cancellation).ConfigureAwait(false);
        return renewed.Edition == newest ? renewed : await RenewalAsync().WaitAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>The same for whoever can do without: a record's page reads its own rows while the index is read anew.</summary>
    /// <param name="db">The collection, asked only whether anything has changed.</param>
    /// <param name="cancellation">Stops asking.</param>
    /// <returns>A state no older than the call; null where it is not at hand, and then its renewal has begun.</returns>
    public async Task<RecordIndex?> AtHandAsync(ReconDb db, CancellationToken cancellation = default)
    {
        var newest = await db.EditionAsync(cancellation).ConfigureAwait(false);
        if (_index is { } current && current.Edition == newest)
        {
            return current;
        }

        Begin();
        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
    }

    /// <summary>The renewal that is under way, or a new one.</summary>
    private Task<RecordIndex> RenewalAsync()
    {
        lock (_turn)
        {
            return _renewal is { IsCompleted: false } running ? running : _renewal = Task.Run(() => RenewAsync(_end.Token));
        }
    }

    private async Task<RecordIndex> RenewAsync(CancellationToken cancellation)
    {
        await using var db = connect();
        if (_index is { } known)
        {
            return _index = await known.RenewedAsync(db, cancellation).ConfigureAwait(false);
        }

        _index = await RecordIndex.LoadAsync(db, cancellation).ConfigureAwait(false);

        // reading leaves several times the index behind, and an application at rest would keep it
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        return _index;
    }
}
