namespace ReconTracker.Web.Components.Lanes;

/// <summary>The unit of a drawn axis.</summary>
public enum TimelineZoom
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Three months of a year.</summary>
    Quarter,

    /// <summary>A calendar month.</summary>
    Month,
}
