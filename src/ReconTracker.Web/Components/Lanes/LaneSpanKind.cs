namespace ReconTracker.Web.Components.Lanes;

/// <summary>How a date is drawn from its first possible day to its last.</summary>
public enum LaneSpanKind
{
    /// <summary>One day: nothing but the mark.</summary>
    Day,

    /// <summary>Days that are all meant: the mark is as long.</summary>
    Duration,

    /// <summary>One of these days: brackets.</summary>
    Bracketed,

    /// <summary>About, or perhaps, these days: soft ends.</summary>
    Soft,

    /// <summary>Begun, and no end known: an arrow.</summary>
    Open,
}
