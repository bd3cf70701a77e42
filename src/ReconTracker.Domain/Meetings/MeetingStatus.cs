namespace ReconTracker.Domain.Meetings;

/// <summary>The standing of a meeting on a given day; a meeting carries a dated log of these.</summary>
/// <remarks>Announced is not held: a hope or an announcement never becomes held without a source that says so.</remarks>
public enum MeetingStatus
{
    /// <summary>Someone suggested or hoped for it; nobody committed to it.</summary>
    Proposed,

    /// <summary>Parties or observers reckon with it; nobody announced it.</summary>
    Expected,

    /// <summary>A party able to hold it said publicly that it will take place.</summary>
    Announced,

    /// <summary>The invited parties, or most of them, said that they will come.</summary>
    Confirmed,

    /// <summary>Put off; it may still take place.</summary>
    Postponed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>A source reports that it took place.</summary>
    Held,

    /// <summary>Its time has passed and no source reports that it took place.</summary>
    Lapsed,

    /// <summary>Going on at the time of the report.</summary>
    Ongoing,

    /// <summary>For events other than meetings: it happened.</summary>
    Occurred,

    /// <summary>For agreements and series: completed.</summary>
    Concluded,
}
