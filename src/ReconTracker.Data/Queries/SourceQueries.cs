using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>The evidence seen from the sources.</summary>
public static class SourceQueries
{
    private static readonly RecordKind[] Order = [RecordKind.Meeting, RecordKind.Statement, RecordKind.Person, RecordKind.Party, RecordKind.Topic, RecordKind.Source];

    /// <summary>The records that rest on a source.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Documents: meetings and statements first, then people, parties and the rest.</returns>
    public static async Task<IReadOnlyList<RecordDocument>> RecordsCitingAsync(this ReconDb db, Slug source, CancellationToken cancellation = default)
    {
        var owners = await db.Claims.Where(claim => claim.Source == source)
            .Select(claim => new
            {
                claim.Kind,
                Slug = EF.Property<Slug?>(claim, "MeetingSlug") ?? EF.Property<Slug?>(claim, "StatementSlug") ?? EF.Property<Slug?>(claim, "PersonSlug")
                    ?? EF.Property<Slug?>(claim, "PartySlug") ?? EF.Property<Slug?>(claim, "SourceSlug") ?? EF.Property<Slug?>(claim, "TopicSlug"),
            })
            .Distinct().ToListAsync(cancellation).ConfigureAwait(false);
        var records = new List<RecordDocument>();
        foreach (var kind in owners.GroupBy(owner => owner.Kind, owner => owner.Slug!.Value).OrderBy(kind => Array.IndexOf(Order, kind.Key)))
        {
            records.AddRange(await db.RecordsAsync<RecordDocument>(kind.Key, [.. kind], cancellation).ConfigureAwait(false));
        }

        return records;
    }

    /// <summary>How many claims were drawn from each source.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Counts by source; sources without claims are missing.</returns>
    public static Task<Dictionary<Slug, int>> ClaimCountsAsync(this ReconDb db, CancellationToken cancellation = default) => db.Claims
        .GroupBy(claim => claim.Source).Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(source => source.Key, source => source.Count, cancellation);

    /// <summary>Which sources repeat the text of others.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The lines of reprints; each line counts as one source.</returns>
    public static async Task<ReprintClusters> ReprintsAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        var reprints = await db.Sources.Where(source => source.ReprintOf != null).Select(source => new { source.Slug, source.ReprintOf })
            .ToListAsync(cancellation).ConfigureAwait(false);
        return new ReprintClusters(reprints.Select(source => (source.Slug, source.ReprintOf)));
    }

    /// <summary>Which of some sources repeat the text of others.</summary>
    /// <param name="db">The collection, asked only about the texts that are repeated.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The lines of reprints, from these sources back to the first text.</returns>
    public static async Task<ReprintClusters> ReprintsAsync(this ReconDb db, IEnumerable<SourceRecord> sources, CancellationToken cancellation = default)
    {
        var origins = sources.DistinctBy(source => source.Slug).ToDictionary(source => source.Slug, source => source.ReprintOf);
        while (origins.Values.OfType<Slug>().Where(origin => !origins.ContainsKey(origin)).Distinct().ToList() is { Count: > 0 } asked)
        {
            var found = await db.Sources.Where(source => asked.Contains(source.Slug)).Select(source => new { source.Slug, source.ReprintOf }).ToListAsync(cancellation).ConfigureAwait(false);
            found.ForEach(source => origins.Add(source.Slug, source.ReprintOf));
            asked.ForEach(source => origins.TryAdd(source, null));
        }

        return new ReprintClusters(origins.Select(source => (source.Key, source.Value)));
    }
}
