namespace ReconTracker.Data.Indexing;

/// <summary>What <c>from</c>, <c>to</c> and <c>certain</c> mean for records with uncertain dates.</summary>
internal static class DateClause
{
    /// <summary>Those that may fall within the filter's dates: some day that their date may stand for does. With <c>certain=1</c>, every day.</summary>
    /// <remarks>
    /// What is under way reaches beyond its known start however its end is written. Of anything else without a known end, only the start counts: what was once hoped for is
    /// not hoped for ever after. Surely within is only what has both ends known, as far as both are asked for.
    /// </remarks>
    public static Bitmap Of(RecordFilter filter, IndexedRecords records, Bitmap? underWay = null)
    {
        var (from, to) = (filter.From?.Earliest?.DayNumber, filter.To?.Latest?.DayNumber);
        if (filter.IsCertain)
        {
            return records.Where(row => (from is null || row.Earliest >= from) && (to is null || row.Latest <= to));
        }

        var (first, last) = (from ?? int.MinValue, to ?? int.MaxValue);
        var set = records.Where(row => (row.Earliest ?? int.MinValue) <= last && (row.Latest ?? row.Earliest ?? int.MaxValue) >= first);
        return underWay is null ? set : set.Or(underWay.And(records.Where(row => row.Latest is null && (row.Earliest ?? int.MinValue) <= last)));
    }
}
