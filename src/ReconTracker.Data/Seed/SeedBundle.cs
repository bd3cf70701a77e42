using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Seed;

/// <summary>The five articles, coded: the bundles of this folder as one.</summary>
public static class SeedBundle
{
    /// <summary>By this name the seed signs its changes.</summary>
    public const string Editor = "seed";

    /// <summary>Reads the files.</summary>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>One bundle of all records.</returns>
    public static async Task<Bundle> ReadAsync(CancellationToken cancellation = default)
    {
        var assembly = typeof(SeedBundle).Assembly;
        var records = new List<RecordDocument>();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            await using var json = assembly.GetManifestResourceStream(file)!;
            records.AddRange((await RecordJson.ReadBundleAsync(json, cancellation).ConfigureAwait(false)).Records());
        }

        return Bundle.Of(records);
    }

    /// <summary>Loads the seed. A record that someone else changed since stays as it is; a second load changes nothing.</summary>
    /// <param name="db">The collection; a context with nothing tracked.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellation">Stops before the commit; nothing is stored then.</param>
    /// <returns>What was done.</returns>
    public static async Task<BundlePlan> LoadAsync(ReconDb db, TimeProvider time, CancellationToken cancellation = default)
    {
        var plan = await db.PlanAsync(await ReadAsync(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        var edited = await db.EditedByOthersAsync(Editor, cancellation).ConfigureAwait(false);
        var own = plan.Changes.Where(change => !edited.Contains(change.Record.Reference)).ToList();
        plan = new BundlePlan(own, plan.Unchanged + plan.Changes.Count - own.Count);
        await db.ApplyAsync(plan, new Edit(Editor, "The five articles and the outside sources on the same events, coded.", time.GetUtcNow()), cancellation).ConfigureAwait(false);
        return plan;
    }
}
