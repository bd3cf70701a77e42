using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reading records as the documents they are.</summary>
public static class RevisionQueries
{
    /// <summary>The newest revision of each record that there is.</summary>
    /// <param name="revisions">All revisions.</param>
    /// <returns>Those that no other follows, but no ends; not tracked.</returns>
    public static IQueryable<Revision> Newest(this DbSet<Revision> revisions) => revisions.Last().Where(revision => !revision.IsEnd);

    /// <summary>The last revision of each record that there is or was.</summary>
    /// <param name="revisions">All revisions.</param>
    /// <returns>Those that no other follows, ends among them; not tracked.</returns>
    public static IQueryable<Revision> Last(this DbSet<Revision> revisions) => revisions.AsNoTracking()
        .Where(revision => !revisions.Any(later => later.Kind == revision.Kind && later.Slug == revision.Slug && later.Number == revision.Number + 1));

    /// <summary>One record as it is now.</summary>
    /// <typeparam name="TRecord">Its document.</typeparam>
    /// <param name="db">The collection.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="slug">Its slug.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The document, or null when there is none of that name.</returns>
    public static async Task<TRecord?> RecordAsync<TRecord>(this ReconDb db, RecordKind kind, Slug slug, CancellationToken cancellation = default)
        where TRecord : RecordDocument
    {
        var last = await db.Revisions.Where(revision => revision.Kind == kind && revision.Slug == slug)
            .OrderByDescending(revision => revision.Number).Select(revision => new { revision.Document, revision.IsEnd }).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        return last is null or { IsEnd: true } ? null : (TRecord)RecordJson.Read(kind, last.Document);
    }

    /// <summary>Records as they are now.</summary>
    /// <typeparam name="TRecord">Their document.</typeparam>
    /// <param name="db">The collection.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="slugs">Which; all of the kind when null.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The documents, by slug.</returns>
    public static async Task<IReadOnlyList<TRecord>> RecordsAsync<TRecord>(
        this ReconDb db, RecordKind kind, IReadOnlyCollection<Slug>? slugs = null, CancellationToken cancellation = default)
        where TRecord : RecordDocument
    {
        var revisions = db.Revisions.Newest().Where(revision => revision.Kind == kind);
        if (slugs is not null)
        {
            revisions = revisions.Where(revision => slugs.Contains(revision.Slug));
        }

        return await ReadAsync<TRecord>(kind, revisions, cancellation).ConfigureAwait(false);
    }

    /// <summary>Records as they are now.</summary>
    /// <typeparam name="TRecord">Their document.</typeparam>
    /// <param name="db">The collection.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="slugs">Which, as a question to the collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The documents, by slug.</returns>
    public static Task<IReadOnlyList<TRecord>> RecordsAsync<TRecord>(this ReconDb db, RecordKind kind, IQueryable<Slug> slugs, CancellationToken cancellation = default)
        where TRecord : RecordDocument => ReadAsync<TRecord>(kind, db.Revisions.Newest().Where(revision => revision.Kind == kind && slugs.Contains(revision.Slug)), cancellation);

    /// <summary>Those of some references to which there is no record.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="references">References, each any number of times.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Each once, in their order within a kind.</returns>
    public static async Task<IReadOnlyList<RecordReference>> MissingAsync(this ReconDb db, IEnumerable<RecordReference> references, CancellationToken cancellation = default)
    {
        var missing = new List<RecordReference>();
        foreach (var kind in references.Distinct().GroupBy(reference => reference.Kind))
        {
            var slugs = kind.Select(reference => reference.Slug).ToList();
            var known = await db.Revisions.Newest().Where(revision => revision.Kind == kind.Key && slugs.Contains(revision.Slug))
                .Select(revision => revision.Slug).ToListAsync(cancellation).ConfigureAwait(false);
            missing.AddRange(kind.ExceptBy(known, reference => reference.Slug));
        }

        return missing;
    }

    /// <summary>The whole collection as it is now.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>A bundle, lists by slug.</returns>
    public static async Task<Bundle> BundleAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        var revisions = await db.Revisions.Newest().Select(revision => new { revision.Kind, revision.Document }).ToListAsync(cancellation).ConfigureAwait(false);
        return Bundle.Of(revisions.Select(revision => RecordJson.Read(revision.Kind, revision.Document)));
    }

    /// <summary>The records whose last revision is someone else's, those that somebody else ended among them.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="who">The one editor to leave out.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>References.</returns>
    public static async Task<IReadOnlySet<RecordReference>> EditedByOthersAsync(this ReconDb db, string who, CancellationToken cancellation = default)
    {
        var others = await db.Revisions.Last().Where(revision => revision.Edit.Who != who)
            .Select(revision => new { revision.Kind, revision.Slug }).ToListAsync(cancellation).ConfigureAwait(false);
        return others.Select(record => new RecordReference(record.Kind, record.Slug)).ToHashSet();
    }

    /// <summary>The records in whose documents some names stand: in references, in the paths of claims, or by chance.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="names">The names; null for all records.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Documents, one after the other: there may be very many.</returns>
    internal static async IAsyncEnumerable<RecordDocument> NamingAsync(this ReconDb db, IReadOnlyList<Slug>? names, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var newest = db.Revisions.Newest();
        if (names is not null)
        {
            // an underscore stands for any letter in LIKE: more is found then, and looked at
            List<string> patterns = [.. names.Select(name => $"%{name}%")];
            newest = newest.Where(revision => patterns.Any(pattern => EF.Functions.Like(revision.Document, pattern)));
        }

        await foreach (var found in newest.Select(revision => new { revision.Kind, revision.Document }).AsAsyncEnumerable().WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return RecordJson.Read(found.Kind, found.Document);
        }
    }

    private static async Task<IReadOnlyList<TRecord>> ReadAsync<TRecord>(RecordKind kind, IQueryable<Revision> revisions, CancellationToken cancellation)
        where TRecord : RecordDocument
    {
        var documents = await revisions.OrderBy(revision => revision.Slug).Select(revision => revision.Document).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. documents.Select(document => (TRecord)RecordJson.Read(kind, document))];
    }
}
