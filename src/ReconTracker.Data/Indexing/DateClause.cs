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
        var (days, first, last) = (records.Days, filter.From?.Earliest?.DayNumber ?? DayColumns.Before, filter.To?.Latest?.DayNumber ?? DayColumns.After);
        if (filter.IsCertain)
        {
            return Bitmap.Of(days.Latest, last, days.Earliest, first);
        }

        var set = Bitmap.Of(days.Earliest, last, days.LatestOrStart, first);
        return underWay is null ? set : set.Or(underWay.And(Bitmap.Of(days.Earliest, last, days.Latest, DayColumns.After)));
    }
}
