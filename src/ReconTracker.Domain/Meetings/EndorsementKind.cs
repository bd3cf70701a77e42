namespace ReconTracker.Domain.Meetings;

/// <summary>How a party stands to an outcome.</summary>
public enum EndorsementKind
{
    /// <summary>Signed it.</summary>
    Signed,

    /// <summary>Agreed without signing, or is reported as one of those who issued it.</summary>
    AgreedOrally,

    /// <summary>Refused it.</summary>
    Refused,

    /// <summary>Agreed with reservations.</summary>
    Reserved,

    /// <summary>Was there; its stand is not reported.</summary>
    Silent,
}
