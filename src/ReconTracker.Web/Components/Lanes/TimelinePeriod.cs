using System.Globalization;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Components.Lanes;

/// <summary>One year, quarter or month, by its place in the row of all of them.</summary>
/// <param name="Zoom">Which of the three.</param>
/// <param name="Index">How many of its kind lie between it and the beginning of the year 0.</param>
public readonly record struct TimelinePeriod(TimelineZoom Zoom, int Index)
{
    /// <summary>Its first day.</summary>
    public DateOnly First => new(FirstMonth / 12, (FirstMonth % 12) + 1, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => new(LastMonth / 12, (LastMonth % 12) + 1, DateTime.DaysInMonth(LastMonth / 12, (LastMonth % 12) + 1));

    /// <summary>The value of <c>from</c> that begins with it.</summary>
    public string From => Text(First);

    /// <summary>The value of <c>to</c> that ends with it.</summary>
    public string To => Text(Last);

    /// <summary>What stands at the axis: "2021", "Q1 2021", "Jan 2021".</summary>
    public string Label => Zoom switch
    {
        TimelineZoom.Year => First.Year.ToString(CultureInfo.InvariantCulture),
        TimelineZoom.Quarter => T("lanes.quarter", ((First.Month - 1) / 3) + 1, First.Year),
        _ => DateWording.For(Languages.Current).Say(Edtf.Parse(From)),
    };

    private int Months => Length(Zoom);

    private int FirstMonth => Index * Months;

    private int LastMonth => FirstMonth + Months - 1;

    /// <summary>The period in which a day lies.</summary>
    public static TimelinePeriod Of(TimelineZoom zoom, DateOnly day) => Of(zoom, day.Year, day.Month);

    /// <summary>The period in which a month lies.</summary>
    public static TimelinePeriod Of(TimelineZoom zoom, int year, int month) => new(zoom, ((year * 12) + month - 1) / Length(zoom));

    private static int Length(TimelineZoom zoom) => zoom switch
    {
        TimelineZoom.Year => 12,
        TimelineZoom.Quarter => 3,
        _ => 1,
    };

    private string Text(DateOnly day) => day.ToString(Zoom == TimelineZoom.Year ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
}
