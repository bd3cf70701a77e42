using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data;
using ReconTracker.Web.Database;

namespace ReconTracker.Web.Publishing;

/// <summary>Hears of every save, by this process or another, through PostgreSQL's LISTEN; empties the cache of pages, and knows when the database is gone.</summary>
internal sealed partial class PublishedListener(DatabaseAtHand database, PublishedState state, IOutputCacheStore pages, ILogger<PublishedListener> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var db = database.Connect())
        {
            await RefreshAsync(db, cancellationToken);
        }

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
        options.UseReconTracker(ReconDbOptions.ForListening(database.ConnectionString));
        await using var db = new ReconDb(options.Options);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await connection.OpenAsync(stop);
        await db.Database.ExecuteSqlRawAsync($"LISTEN {ReconDb.PublishedChannel}", stop);
        if (!state.IsReachable)
        {
            // idle connections to the server that went away would each fail one reader
            NpgsqlConnection.ClearAllPools();
        }

        do
        {
            // first pass: whatever was saved while nobody listened
            await RefreshAsync(db, stop);
            await pages.EvictByTagAsync(PublishingServices.ReadingTag, stop);
        }
        while (await connection.WaitAsync(Timeout.InfiniteTimeSpan, stop));
    }

    private async Task RefreshAsync(ReconDb db, CancellationToken stop)
    {
        var newest = await db.Edits.AsNoTracking().OrderByDescending(edit => edit.Id).FirstOrDefaultAsync(stop);
        state.Publish(newest?.Id ?? 0, newest?.When ?? DateTimeOffset.UnixEpoch);
    }

    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning, Message = "The database is out of reach; cached pages stay readable. {Reason}")]
    private static partial void Lost(ILogger logger, string reason);
}
