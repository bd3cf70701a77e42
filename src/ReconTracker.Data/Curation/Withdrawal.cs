using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Curation;

/// <summary>A record is withdrawn: it ends, and its history says who took it back, and why.</summary>
public static class Withdrawal
{
    /// <summary>Says what withdrawing a record would do.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="record">The record.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>The plan; nothing is stored.</returns>
    /// <exception cref="RuleBrokenException">There is no such record, or others refer to it.</exception>
    public static async Task<CurationPlan> PlanWithdrawalAsync(this ReconDb db, RecordReference record, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var (document, number) = await db.CurrentAsync(record, cancellation).ConfigureAwait(false);
        return await new CurationPlan([new CurationStep(record, number, document, null)]).CheckedAsync(db, cancellation).ConfigureAwait(false);
    }
}
