namespace ReconTracker.Data.Indexing;

/// <summary>What <c>from</c>, <c>to</c> and <c>certain</c> mean for records with uncertain dates.</summary>
internal static class DateClause
{
    /// <summary>Those that may fall within the filter's dates: some day that their date may stand for does. With <c>certain=1</c>, every day.</summary>
    /// <remarks>
    /// What is under way reaches beyond its known start however its end is written. Of anything else without a known end, only the start counts: what was once hoped for is
    /// not hoped for ever after. Surely within is only what has both ends known, as far as both are asked for.
    /// </remarks>
    public static Bitmap Of(RecordFilter filter, IndexedRecords records, Postings? underWay = null)
    {
        var (first, last) = (filter.From?.Earliest?.DayNumber ?? DayColumns.Before, filter.To?.Latest?.DayNumber ?? DayColumns.After);
        var set = filter.IsCertain ? Within(records, first, last) : Reaching(records, first, last);
        foreach (var ordinal in filter.IsCertain ? [] : underWay?.All ?? [])
        {
            if (records.Days.Earliest[ordinal] <= last && records.Days.Latest[ordinal] == DayColumns.After)
            {
                set.Add(ordinal);
            }
        }

        return set;
    }

    // the dated stand in the order of their beginnings: where these lie between the two days, nothing is left to compare
    private static Bitmap Reaching(IndexedRecords records, int first, int last)
    {
        var (set, days, dated) = (new Bitmap(records.Count), records.Days, records.Dated);
        var (from, end) = (records.BeginningBefore(first), last == DayColumns.After ? dated : records.BeginningBefore(last + 1));
        set.AddWhere(0, Math.Min(from, end), days.Earliest, last, days.LatestOrStart, first);
        set.AddAll(from, end);
        set.AddWhere(dated, records.Count, days.Earliest, last, days.LatestOrStart, first);
        return set;
    }

    private static Bitmap Within(IndexedRecords records, int first, int last)
    {
        var (set, days, dated) = (new Bitmap(records.Count), records.Days, records.Dated);
        set.AddWhere(records.BeginningBefore(first), last == DayColumns.After ? dated : records.BeginningBefore(last + 1), days.Latest, last, days.Earliest, first);
        set.AddWhere(dated, records.Count, days.Latest, last, days.Earliest, first);
        return set;
    }
}
