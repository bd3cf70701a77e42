namespace ReconTracker.Domain.Meetings;

/// <summary>Whether a party came. Invited is not attended, and absence is data.</summary>
public enum Attendance
{
    /// <summary>Was invited; its answer is not known.</summary>
    Invited,

    /// <summary>Said that it will come.</summary>
    Accepted,

    /// <summary>A source reckons with it; no invitation or answer is reported.</summary>
    Expected,

    /// <summary>A source reports it present.</summary>
    Attended,

    /// <summary>Refused the invitation.</summary>
    Declined,

    /// <summary>Stayed away in protest.</summary>
    Boycotted,

    /// <summary>Came or accepted, and left or took it back.</summary>
    Withdrew,

    /// <summary>A source says that it was not invited.</summary>
    NotInvited,

    /// <summary>Whether it came is not reported.</summary>
    Unknown,
}
