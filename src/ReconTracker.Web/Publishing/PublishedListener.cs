using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Database;

namespace ReconTracker.Web.Publishing;

/// <summary>Hears of every save, by this process or another, through PostgreSQL's LISTEN; empties the cache of pages, knows when the database is gone, and has the index read before the first reader asks.</summary>
internal sealed partial class PublishedListener(
    DatabaseAtHand database, RecordIndexAtHand indexes, PublishedState state, IOutputCacheStore pages, ILogger<PublishedListener> logger) : BackgroundService
{
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    // nobody tells of a restore
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private volatile bool _heard;
    private bool _listened;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = database.Connect())
        {
            await RefreshAsync(db, cancellationToken);
            state.Show(state.Edition!);
        }

        indexes.Begin();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                // whatever it is: a listener that ends would stop the application, and with it the pages that can still be read
                if (_listened)
                {
                    // a connection ends for many reasons; only when there is no other to be had is the database gone
                    _listened = false;
                    await Task.Delay(ShortPause, stoppingToken);
                    continue;
                }

                if (state.IsReachable)
                {
                    Lost(logger, problem.Message);
                }

                state.Lose();
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        var options = new DbContextOptionsBuilder<ReconDb>();
        options.UseReconTracker(ReconDbOptions.ForListening(database.ConnectionString, database.Patience.Limit));
        await using var db = new ReconDb(options.Options);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await connection.OpenAsync(stop);
        await db.Database.ExecuteSqlRawAsync($"LISTEN {ReconDb.PublishedChannel}", stop);
        if (!state.IsReachable)
        {
            // idle connections to the server that went away would each fail one reader
            NpgsqlConnection.ClearAllPools();
        }

        // a notification that comes in with the answer to a query wakes no later wait
        connection.Notification += (_, _) => _heard = true;
        while (true)
        {
            _heard = false;
            var (isNew, reached) = await RefreshAsync(db, stop);
            if (isNew)
            {
                await EvictAsync(reached, stop);
                state.Show(state.Edition!);
            }

            _listened = true;
            if (!_heard)
            {
                await connection.WaitAsync(Look, stop);
            }
        }
    }

    /// <summary>Whether another edition is published than before, and whose own pages it reaches; all pages when null.</summary>
    private async Task<(bool IsNew, IReadOnlySet<RecordReference>? Reached)> RefreshAsync(ReconDb db, CancellationToken stop)
    {
        var edition = await db.EditionAsync(stop);
        if (state.IsReachable && edition == state.Edition)
        {
            return (false, null);
        }

        var reached = state is { IsReachable: true, Edition: { } before } ? await db.ReachAsync(before, edition, stop) : null;

        // edits are committed in the order of their numbers; their moments are the editors', so the latest need not belong to the highest number
        state.Publish(edition, await db.Edits.MaxAsync(edit => (DateTimeOffset?)edit.When, stop) ?? DateTimeOffset.UnixEpoch, reached);
        return (true, reached);
    }

    private async Task EvictAsync(IReadOnlySet<RecordReference>? reached, CancellationToken stop)
    {
        IEnumerable<string> tags = reached is null ? [PublishingServices.ReadingTag] : [OwnPage.OthersTag, .. reached.Select(OwnPage.TagOf)];
        foreach (var tag in tags)
        {
            await pages.EvictByTagAsync(tag, stop);
        }
    }

    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "The database is out of reach; cached pages stay readable. {Reason}")]
    private static partial void Lost(ILogger logger, string reason);
}
