using Microsoft.EntityFrameworkCore;
using Npgsql;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data;

/// <summary>The one door through which anything changes.</summary>
public sealed partial class ReconDb
{
    /// <summary>The PostgreSQL channel on which every save tells its edit's number.</summary>
    public const string PublishedChannel = "recontracker_published";

    // any number that no other program on the same database uses
    private const long SavingLock = 0x7265636F6E; // "recon"

    private bool _saving;

    /// <summary>
    /// Stores every changed record with its revision (who, why, when, hash of the revision before) and its derived entries, in one transaction.
    /// A record whose document is the same as its newest revision is left alone.
    /// </summary>
    /// <param name="edit">Who changes what is tracked, and why.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>The revisions written; empty when nothing differs.</returns>
    /// <exception cref="RuleBrokenException">A record refers to one that does not exist.</exception>
    /// <exception cref="StaleRevisionException">Another edit was stored since the records were loaded.</exception>
    public async Task<IReadOnlyList<Revision>> SaveAsync(Edit edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        await using var transaction = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await WaitForTurnAsync(cancellation).ConfigureAwait(false);
        var revisions = await ReviseAsync(edit, cancellation).ConfigureAwait(false);
        if (revisions.Count > 0)
        {
            await CheckReferencesAsync(revisions, cancellation).ConfigureAwait(false);
            await RenewDerivedAsync(revisions, cancellation).ConfigureAwait(false);
            await StoreAsync(revisions, cancellation).ConfigureAwait(false);
            await TellAsync(edit, cancellation).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        }

        return revisions;
    }

    /// <summary>Not the way to save.</summary>
    /// <exception cref="InvalidOperationException">Always, unless <see cref="SaveAsync"/> calls it: nothing changes without an <see cref="Edit"/>.</exception>
    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RequireEdit();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Not the way to save.</summary>
    /// <exception cref="InvalidOperationException">Always, unless <see cref="SaveAsync"/> calls it: nothing changes without an <see cref="Edit"/>.</exception>
    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RequireEdit();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>One save at a time, in any process, until the transaction ends.</summary>
    /// <remarks>
    /// A sequence gives numbers out when rows are written, not when they are committed: without the lock edit 7 could appear after edit 8, and whoever
    /// takes the highest number for the state of the collection would never hear of it. Nor can two edits close a circle that neither sees.
    /// </remarks>
    private async Task WaitForTurnAsync(CancellationToken cancellation) =>
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({SavingLock})", cancellation).ConfigureAwait(false);

    /// <summary>Says the edit's number to whoever listens, when the transaction commits.</summary>
    private async Task TellAsync(Edit edit, CancellationToken cancellation) => await Database
        .ExecuteSqlAsync($"SELECT pg_notify({PublishedChannel}, {edit.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)})", cancellation).ConfigureAwait(false);

    private void RequireEdit()
    {
        if (!_saving)
        {
            throw new InvalidOperationException("Every change says who made it and why: call SaveAsync with an Edit.");
        }
    }

    private async Task<List<Revision>> ReviseAsync(Edit edit, CancellationToken cancellation)
    {
        ChangeTracker.DetectChanges();
        DeleteOrphans();
        var nouns = ChangeTracker.Entries<ICurated>().Select(entry => entry.Entity).ToList();
        var newest = await NewestAsync([.. nouns.Where(noun => noun.Revision > 0)], cancellation).ConfigureAwait(false);
        var revisions = new List<Revision>();
        foreach (var noun in nouns)
        {
            var record = noun.ToRecord();
            var before = newest.GetValueOrDefault(record.Reference);
            if (before is not null && before.Number != noun.Revision)
            {
                throw new StaleRevisionException(record.Reference, noun.Revision, before.Number);
            }

            if (before?.Document != RecordJson.Write(record))
            {
                noun.Revised();
                revisions.Add(Revision.Of(record, noun.Revision, before?.Hash ?? "", edit));
            }
        }

        Revisions.AddRange(revisions);
        return revisions;
    }

    /// <summary>A claim or name may belong to several kinds of record, so for the database it may have no owner: taken off its record, it goes.</summary>
    private void DeleteOrphans()
    {
        foreach (var part in ChangeTracker.Entries().Where(entry => entry is { Entity: Claim or Name, State: EntityState.Added or EntityState.Modified }).ToList())
        {
            var owners = part.Metadata.GetForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Cascade);
            if (owners.All(owner => part.CurrentValues[owner.Properties[0]] is null))
            {
                part.State = part.State == EntityState.Added ? EntityState.Detached : EntityState.Deleted;
            }
        }
    }

    private async Task<Dictionary<RecordReference, Revision>> NewestAsync(List<ICurated> nouns, CancellationToken cancellation)
    {
        var newest = new Dictionary<RecordReference, Revision>();
        foreach (var kind in nouns.GroupBy(noun => noun.ToRecord().RecordKind))
        {
            var slugs = kind.Select(noun => noun.Slug).ToList();
            await foreach (var revision in Revisions.Newest().Where(revision => revision.Kind == kind.Key && slugs.Contains(revision.Slug))
                .AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
            {
                newest.Add(new RecordReference(revision.Kind, revision.Slug), revision);
            }
        }

        return newest;
    }

    private async Task StoreAsync(List<Revision> revisions, CancellationToken cancellation)
    {
        _saving = true;
        try
        {
            await SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || lost.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // two editors saved at the same moment: the revision number, or its unique index, let only the first through
            var second = lost.Entries.Select(entry => entry.Entity switch
            {
                Revision revision => new RecordReference(revision.Kind, revision.Slug),
                ICurated noun => noun.ToRecord().Reference,
                _ => (RecordReference?)null,
            }).FirstOrDefault(record => record is not null);
            var own = revisions.Find(revision => new RecordReference(revision.Kind, revision.Slug) == second) ?? revisions[0];
            throw new StaleRevisionException(new RecordReference(own.Kind, own.Slug), own.Number - 1, own.Number);
        }
        finally
        {
            _saving = false;
        }
    }
}
