namespace ReconTracker.Domain.Meetings;

/// <summary>What sort of encounter a meeting record describes.</summary>
/// <remarks>After the mediation-event types of MEND, extended by what news reports describe.</remarks>
public enum MeetingKind
{
    /// <summary>Several Palestinian parties meet together with a mediator in the room.</summary>
    MultilateralWithMediator,

    /// <summary>One Palestinian party meets a mediator.</summary>
    BilateralWithMediator,

    /// <summary>Three or more Palestinian parties meet among themselves.</summary>
    IntraPalestinianMultilateral,

    /// <summary>Two Palestinian parties meet between themselves.</summary>
    IntraPalestinianBilateral,

    /// <summary>A meeting hoped for, proposed or announced, about which nothing later is known in this record.</summary>
    PlannedMeeting,

    /// <summary>A conversation by telephone.</summary>
    PhoneCall,

    /// <summary>Repeated contacts that a source reports together, without separate dates.</summary>
    ContactSeries,

    /// <summary>A delegation travels to another party; the conversations of the visit are records of their own.</summary>
    Visit,

    /// <summary>A briefing, interview or announcement to the press.</summary>
    PressEvent,

    /// <summary>An agreement or joint plan is concluded or adopted.</summary>
    Agreement,

    /// <summary>An election, held or scheduled.</summary>
    Election,

    /// <summary>A third party protests against, or reacts to, a contact.</summary>
    ProtestReaction,

    /// <summary>Another event that a source gives as background.</summary>
    OtherContext,
}
