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

    private readonly Dictionary<ICurated, Ending> _endings = new(ReferenceEqualityComparer.Instance);
    private bool _saving;

    /// <summary>
    /// Stores every changed record with its revision (who, why, when, hash of the revision before) and its derived entries, in one transaction.
    /// A record whose document is the same as its newest revision is left alone. One for which <see cref="End"/> was called ends: with a revision that says so, and may come back with the next.
    /// </summary>
    /// <param name="edit">Who changes what is tracked, and why.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>The revisions written; empty when nothing differs.</returns>
    /// <exception cref="RuleBrokenException">A record refers to one that does not exist, or to one that would end.</exception>
    /// <exception cref="StaleRevisionException">Another edit was stored since the records were loaded.</exception>
    public async Task<IReadOnlyList<Revision>> SaveAsync(Edit edit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        await using var transaction = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        List<Revision> revisions = [];
        try
        {
            await WaitForTurnAsync(cancellation).ConfigureAwait(false);
            revisions = await ReviseAsync(edit, cancellation).ConfigureAwait(false);
            if (revisions.Count > 0)
            {
                await CheckReferencesAsync(revisions, cancellation).ConfigureAwait(false);
                await RenewDerivedAsync(revisions, cancellation).ConfigureAwait(false);
                RemoveEnded();
                await StoreAsync(revisions, cancellation).ConfigureAwait(false);
                await TellAsync(edit, cancellation).ConfigureAwait(false);
                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception left) when (left.GetBaseException() is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation } && revisions.Exists(revision => revision.IsEnd))
        {
            // the keys of the tables know at once that something refers to what would end; to say what does takes longer, and nobody else need wait for it
            await transaction.RollbackAsync(cancellation).ConfigureAwait(false);
            var ends = revisions.Where(revision => revision.IsEnd).Select(revision => new RecordReference(revision.Kind, revision.Slug)).ToHashSet();
            await RefuseLeavingBehindAsync(ends, revisions.Select(revision => new RecordReference(revision.Kind, revision.Slug)).ToHashSet(), cancellation).ConfigureAwait(false);
            throw;
        }
        finally
        {
            _endings.Clear();
        }

        return revisions;
    }

    /// <summary>Takes a record out of the collection, when <see cref="SaveAsync"/> is called: to remove it is not the way, because it would leave its history without an end.</summary>
    /// <param name="noun">The record, tracked.</param>
    /// <param name="ending">Whether it is withdrawn, or merged into another.</param>
    public void End(ICurated noun, Ending ending)
    {
        ArgumentNullException.ThrowIfNull(noun);
        _endings[noun] = ending;
    }

    /// <summary>Stores redactions and empties the documents of their revisions, in one transaction.</summary>
    internal async Task StoreRedactionsAsync(List<Redaction> redactions, Edit edit, CancellationToken cancellation)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await WaitForTurnAsync(cancellation).ConfigureAwait(false);
        Redactions.AddRange(redactions);
        try
        {
            await StoreAsync([], cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateException second) when (second.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new RuleBrokenException("numbers", "Somebody else redacted it at the same moment.");
        }

        foreach (var redaction in redactions)
        {
            // the role that serves may not change a revision; this function may, and only so
            await Database.ExecuteSqlAsync($"SELECT redact_revision({redaction.Sequence})", cancellation).ConfigureAwait(false);
        }

        await TellAsync(edit, cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
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
        var nouns = ChangeTracker.Entries<ICurated>().ToList();
        var last = await LastAsync([.. nouns.Select(entry => entry.Entity.Reference)], cancellation).ConfigureAwait(false);
        var revisions = new List<Revision>();
        foreach (var (noun, state) in nouns.Select(entry => (entry.Entity, entry.State)))
        {
            var record = noun.Reference;
            if (state == EntityState.Deleted)
            {
                throw new InvalidOperationException($"The {record} was removed: call End, which says how it ends.");
            }

            var before = last.GetValueOrDefault(record);
            if (before is not null && (before.IsEnd ? 0 : before.Number) != noun.Revision)
            {
                throw new StaleRevisionException(record, noun.Revision, before.Number);
            }

            var number = (before?.Number ?? 0) + 1;
            if (_endings.TryGetValue(noun, out var ending))
            {
                revisions.Add(Revision.End(record, ending, number, before?.Hash ?? "", edit));
            }
            else if (noun.ToRecord() is var document && before?.Document != RecordJson.Write(document))
            {
                noun.Revised(number);
                revisions.Add(Revision.Of(document, number, before?.Hash ?? "", edit));
            }
        }

        Revisions.AddRange(revisions);
        return revisions;
    }

    /// <summary>What refers to others goes before them.</summary>
    private void RemoveEnded()
    {
        foreach (var noun in _endings.Keys.OrderByDescending(noun => noun.Reference.Kind).ToList())
        {
            Remove(noun);
        }
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

    private async Task<Dictionary<RecordReference, Revision>> LastAsync(List<RecordReference> records, CancellationToken cancellation)
    {
        var last = new Dictionary<RecordReference, Revision>();
        foreach (var kind in records.GroupBy(record => record.Kind, record => record.Slug))
        {
            var slugs = kind.ToList();
            await foreach (var revision in Revisions.Last().Where(revision => revision.Kind == kind.Key && slugs.Contains(revision.Slug))
                .AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
            {
                last.Add(new RecordReference(revision.Kind, revision.Slug), revision);
            }
        }

        return last;
    }

    private async Task StoreAsync(List<Revision> revisions, CancellationToken cancellation)
    {
        _saving = true;
        try
        {
            await SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateException lost) when (revisions.Count > 0 && (lost is DbUpdateConcurrencyException || lost.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }))
        {
            // two editors saved at the same moment: the revision number, or its unique index, let only the first through
            var second = lost.Entries.Select(entry => entry.Entity switch
            {
                Revision revision => new RecordReference(revision.Kind, revision.Slug),
                ICurated noun => noun.Reference,
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
