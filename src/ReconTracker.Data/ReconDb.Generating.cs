using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Data.Generation;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Data;

/// <summary>A made-up collection for measuring, stored as saving would store it, but by COPY.</summary>
public sealed partial class ReconDb
{
    /// <summary>Fills an empty database in one transaction and one edit: the rows, revisions and derived entries are those that <see cref="SaveAsync"/> would write.</summary>
    /// <param name="collection">What to write.</param>
    /// <param name="progress">Hears how far it is, every few thousand records.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="RuleBrokenException">The database holds records already.</exception>
    public async Task<GeneratedRows> GenerateAsync(GeneratedRecords collection, IProgress<GeneratedRows>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collection);
        var clock = Stopwatch.StartNew();
        Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await using var transaction = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await WaitForTurnAsync(cancellation).ConfigureAwait(false);
        if (await Revisions.AnyAsync(cancellation).ConfigureAwait(false))
        {
            throw new RuleBrokenException("", "The database holds records already: a made-up collection goes into an empty one.");
        }

        var edit = new Edit("generator", $"A made-up collection of {collection.Meetings} meetings, seed {collection.Seed}.", GeneratedRecords.When);
        Edits.Add(edit);
        await StoreAsync([], cancellation).ConfigureAwait(false);
        var connection = (NpgsqlConnection)Database.GetDbConnection();
        var bare = await BareTables.MakeAsync(connection, cancellation).ConfigureAwait(false);
        var written = await new CopyPipe(Model, edit, clock).RunAsync(connection, collection.Records(), progress, cancellation).ConfigureAwait(false);
        await bare.DressAsync(cancellation).ConfigureAwait(false);
        await NoteDerivedAsync(cancellation).ConfigureAwait(false);
        await TellAsync(edit, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);

        // statistics, and the map of pages that all may see: without them the first plans are guesses
        await Database.ExecuteSqlAsync($"VACUUM (ANALYZE)", cancellation).ConfigureAwait(false);
        ChangeTracker.Clear();
        return written with { Elapsed = clock.Elapsed };
    }
}
