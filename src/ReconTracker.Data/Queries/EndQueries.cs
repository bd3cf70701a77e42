using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>Reads which records have ended, and what goes on in their place.</summary>
public static class EndQueries
{
    // one that was merged into one that was merged ...
    private const int MostSteps = 10;

    /// <summary>Those of some records that have ended, and have not come back.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="records">References, each any number of times.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>Their ends.</returns>
    public static async Task<IReadOnlyDictionary<RecordReference, RecordEnd>> EndedAsync(this ReconDb db, IEnumerable<RecordReference> records, CancellationToken cancellation = default)
    {
        var ends = new Dictionary<RecordReference, RecordEnd>();
        foreach (var kind in records.Distinct().GroupBy(record => record.Kind, record => record.Slug))
        {
            List<Slug> slugs = [.. kind];
            var last = await db.Revisions.Last().Where(revision => revision.Kind == kind.Key && slugs.Contains(revision.Slug) && revision.IsEnd)
                .Select(revision => new { revision.Slug, revision.Number, revision.Document, revision.Edit.Why, revision.Edit.When }).ToListAsync(cancellation).ConfigureAwait(false);
            foreach (var end in last)
            {
                var record = new RecordReference(kind.Key, end.Slug);
                ends.Add(record, new RecordEnd(record, end.Number, Ending.Read(end.Document), end.Why, end.When));
            }
        }

        return ends;
    }

    /// <summary>What goes on in the place of records that were merged into others, however often.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="records">References.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The slugs of records that there are; nothing of a record that has no such successor.</returns>
    public static async Task<IReadOnlyDictionary<RecordReference, Slug>> SuccessorsAsync(this ReconDb db, IReadOnlyCollection<RecordReference> records, CancellationToken cancellation = default)
    {
        var now = records.Distinct().ToDictionary(record => record, record => record);
        for (var step = 0; step < MostSteps && await db.EndedAsync(now.Values, cancellation).ConfigureAwait(false) is { Count: > 0 } ends; step++)
        {
            foreach (var (record, at) in now.ToList())
            {
                switch (ends.GetValueOrDefault(at)?.Ending)
                {
                    case { MergedInto: { } successor }:
                        now[record] = at with { Slug = successor };
                        break;
                    case not null:
                        now.Remove(record);
                        break;
                }
            }
        }

        return now.Where(pair => pair.Key != pair.Value).ToDictionary(pair => pair.Key, pair => pair.Value.Slug);
    }
}
