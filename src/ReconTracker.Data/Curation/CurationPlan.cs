using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Curation;

/// <summary>What an act of curation would do: shown before it is done, and done as it was shown or not at all.</summary>
/// <param name="Steps">The records it would change, end or bring back.</param>
public sealed record CurationPlan(IReadOnlyList<CurationStep> Steps)
{
    /// <summary>Refuses a plan that would leave something wrong behind.</summary>
    internal async Task<CurationPlan> CheckedAsync(ReconDb db, CancellationToken cancellation)
    {
        var broken = new List<(RecordReference Record, string Problem)>();
        foreach (var record in Steps.Select(step => step.After).OfType<RecordDocument>())
        {
            try
            {
                record.Check();
            }
            catch (RuleBrokenException rule)
            {
                broken.Add((record.Reference, rule.Message));
            }
        }

        Refuse("These records would break a rule, and must be mended first", broken);
        var ends = Steps.Where(step => step.After is null).Select(step => step.Record).ToHashSet();
        await db.CheckReferencesAsync(
            [.. Steps.Select(step => step.After).OfType<RecordDocument>()], ends, Steps.Where(step => step.After is not null).Select(step => step.Record).ToHashSet(), cancellation).ConfigureAwait(false);
        if (ends.Count > 0)
        {
            await db.RefuseLeavingBehindAsync(ends, Steps.Select(step => step.Record).ToHashSet(), cancellation).ConfigureAwait(false);
        }

        return this;
    }

    /// <summary>Says in one sentence what stands in the way in several records.</summary>
    internal static void Refuse(string sentence, IReadOnlyCollection<(RecordReference Record, string Problem)> problems)
    {
        if (problems.Count > 0)
        {
            var first = problems.Take(5).Select(problem => $"the {problem.Record} ({problem.Problem.TrimEnd('.')})");
            throw new RuleBrokenException("", $"{sentence}: {string.Join("; ", first)}{(problems.Count > 5 ? $"; and {problems.Count - 5} more" : "")}.", [.. problems.Select(problem => problem.Record).InOrder()]);
        }
    }
}
