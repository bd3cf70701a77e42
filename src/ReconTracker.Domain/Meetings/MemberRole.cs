namespace ReconTracker.Domain.Meetings;

/// <summary>What a person does in a delegation.</summary>
public enum MemberRole
{
    /// <summary>Leads the delegation.</summary>
    Head,

    /// <summary>Leads it together with another.</summary>
    CoHead,

    /// <summary>Belongs to it.</summary>
    Member,

    /// <summary>Speaks for it to the press.</summary>
    Spokesperson,

    /// <summary>Advises it.</summary>
    Adviser,

    /// <summary>Another role, explained in the office or note.</summary>
    Other,
}
