namespace ReconTracker.Domain.Meetings;

/// <summary>How exactly the place of a meeting is known.</summary>
/// <remarks>After the precision codes of UCDP GED, reduced to what news reports give.</remarks>
public enum PlacePrecision
{
    /// <summary>A building or address.</summary>
    Site,

    /// <summary>A city.</summary>
    City,

    /// <summary>A region or province.</summary>
    Region,

    /// <summary>A country only.</summary>
    Country,

    /// <summary>No common place: telephone, video or writing.</summary>
    Virtual,

    /// <summary>There was a place; the sources do not say where.</summary>
    Unknown,
}
