using ReconTracker.Data;
using ReconTracker.Web.Components.Lanes;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Timeline;

/// <summary>The ladder of years, quarters and months, and the addresses that lead up and down it.</summary>
internal sealed class LaneLinks(FilterView view)
{
    // a year is shown by its quarters, a quarter by its months
    private const int MonthsByQuarter = 24;
    private const int MonthsByMonth = 6;

    private RecordFilter Filter => view.Filter;

    /// <summary>The unit asked for; else the one that suits the range.</summary>
    public TimelineZoom Zoom => Filter.Zoom switch
    {
        "year" => TimelineZoom.Year,
        "quarter" => TimelineZoom.Quarter,
        "month" => TimelineZoom.Month,
        _ => Fitting,
    };

    private TimelineZoom Fitting => Filter is { From.Earliest: { } from, To.Latest: { } to }
        ? (((to.Year - from.Year) * 12) + to.Month - from.Month) switch
        {
            < MonthsByMonth => TimelineZoom.Month,
            < MonthsByQuarter => TimelineZoom.Quarter,
            _ => TimelineZoom.Year,
        }
        : TimelineZoom.Year;

    public static string Code(TimelineZoom zoom) => zoom switch
    {
        TimelineZoom.Year => "year",
        TimelineZoom.Quarter => "quarter",
        _ => "month",
    };

    /// <summary>The same by another unit.</summary>
    public string ZoomHref(TimelineZoom zoom) => view.Href(zoom == Fitting ? Filter.WithoutAny("zoom") : Filter.With("zoom", Code(zoom)));

    /// <summary>One period alone, by the unit that suits it; a month that is alone already, as a list.</summary>
    public string PeriodHref(TimelinePeriod period) =>
        period.Zoom == TimelineZoom.Month && (Filter.From?.Earliest, Filter.To?.Latest) == (period.First, period.Last)
            ? view.Href(Filter.WithoutAny("view", "zoom"))
            : RangeHref(period.From, period.To);

    /// <summary>All up to the end of a period.</summary>
    public string UntilHref(TimelinePeriod period) => view.Href(Reaching.Between(null, period.To));

    /// <summary>What may fall between two values of from and to.</summary>
    public string RangeHref(string from, string to) => view.Href(Reaching.Between(from, to));

    // what begins in a period is counted, and need not surely lie in it
    private RecordFilter Reaching => Filter.WithoutAny("zoom", "certain");
}
