namespace ReconTracker.Domain.Parties;

/// <summary>How a party stands to the Palestine Liberation Organization for a spell of time.</summary>
public enum PloMembershipStatus
{
    /// <summary>A member organisation.</summary>
    Member,

    /// <summary>Not a member.</summary>
    NonMember,

    /// <summary>A member that has suspended its participation, or whose participation is suspended.</summary>
    Suspended,

    /// <summary>Its standing is not reported.</summary>
    Unknown,
}
