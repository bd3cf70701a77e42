using ReconTracker.Data;
using ReconTracker.Data.Bundles;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>What loading a file would do: what it would create and change, and where in the file that stands; or why it is refused.</summary>
/// <param name="Bundle">The records of the file.</param>
/// <param name="Changes">What loading them would change; null when the file is refused.</param>
/// <param name="Refusals">Why it is refused.</param>
/// <param name="Spots">Where each record stands, for every path in it.</param>
internal sealed record ImportPlan(Bundle Bundle, BundlePlan? Changes, IReadOnlyList<ImportRefusal> Refusals, IReadOnlyDictionary<RecordDocument, Func<string, ImportSpot>> Spots)
{
    public static async Task<ImportPlan> OfAsync(ImportedFile file, ReconDb db)
    {
        var bundle = Bundle.Of(file.Records.Select(record => record.Record));
        var spots = new Dictionary<RecordDocument, Func<string, ImportSpot>>(ReferenceEqualityComparer.Instance);
        foreach (var record in file.Records)
        {
            spots[record.Record] = record.SpotOf;
        }

        BundlePlan? changes = null;
        if (file.Refusals.All.Count == 0)
        {
            try
            {
                changes = await db.PlanAsync(bundle);
            }
            catch (RuleBrokenException)
            {
                await RefuseAsync(bundle, spots, file.Refusals, db);
            }
        }

        return new ImportPlan(bundle, changes, file.Refusals.All, spots);
    }

    /// <summary>Where a record that is created or changed stands, or a field of it.</summary>
    public ImportSpot SpotOf(PlannedChange change, string path = "") => Spots[change.Record](path.Length == 0 ? "" : JsonPaths.Of(change.Record, path));

    private static async Task RefuseAsync(Bundle bundle, Dictionary<RecordDocument, Func<string, ImportSpot>> spots, ImportRefusals refusals, ReconDb db)
    {
        foreach (var problem in await db.ProblemsAsync(bundle, ImportLimits.Refusals))
        {
            var place = problem switch
            {
                { Missing: { } missing } => JsonPaths.Of(problem.Record, missing),
                { Path.Length: > 0 } => JsonPaths.Of(problem.Record, problem.Path),
                _ => "",
            };
            var subject = problem.Missing is null ? $"{problem.Record.Reference}{(problem.Path.Length > 0 ? ", " : "")}{problem.Path}" : "";
            refusals.Add(spots[problem.Record](place), problem.Sentence, subject);
        }
    }
}
