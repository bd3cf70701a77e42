namespace ReconTracker.Domain.Meetings;

/// <summary>What a mediating party does, by growing involvement.</summary>
/// <remarks>After the third-party roles of MEND.</remarks>
public enum MediatorRole
{
    /// <summary>Brings the parties together or carries messages, without a say in substance.</summary>
    GoodOffices,

    /// <summary>Takes part in the substance of the talks.</summary>
    Mediation,

    /// <summary>Offers the place and the invitation; the parties talk among themselves.</summary>
    HostingTalks,

    /// <summary>Proposes or drafts text.</summary>
    NegotiatingAndDrafting,

    /// <summary>Witnesses a signature or a promise.</summary>
    Witness,

    /// <summary>Another role, explained in the note.</summary>
    Other,
}
