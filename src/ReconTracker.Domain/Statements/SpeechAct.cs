namespace ReconTracker.Domain.Statements;

/// <summary>What the speaker does with the words.</summary>
public enum SpeechAct
{
    /// <summary>States what the speaker holds.</summary>
    Position,

    /// <summary>Makes known what will be or has been done.</summary>
    Announcement,

    /// <summary>Offers something.</summary>
    Offer,

    /// <summary>Commits to something.</summary>
    Pledge,

    /// <summary>Hopes for something.</summary>
    Hope,

    /// <summary>Demands something.</summary>
    Demand,

    /// <summary>Asks someone to act.</summary>
    Appeal,

    /// <summary>Praises.</summary>
    Praise,

    /// <summary>Criticises.</summary>
    Criticism,

    /// <summary>Warns.</summary>
    Warning,

    /// <summary>Refuses.</summary>
    Refusal,

    /// <summary>Accepts.</summary>
    Acceptance,

    /// <summary>Asserts a fact.</summary>
    Claim,

    /// <summary>Judges a situation.</summary>
    Assessment,

    /// <summary>Gives reasons.</summary>
    Explanation,

    /// <summary>Apologises.</summary>
    Apology,
}
