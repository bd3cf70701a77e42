namespace ReconTracker.Domain.Meetings;

/// <summary>What came of a meeting.</summary>
public enum OutcomeType
{
    /// <summary>The parties issued a text together.</summary>
    JointStatementIssued,

    /// <summary>An agreement was signed or adopted.</summary>
    AgreementSigned,

    /// <summary>The parties put a demand to someone together.</summary>
    JointDemand,

    /// <summary>One party offered something.</summary>
    OfferMade,

    /// <summary>One or more parties said what they will do.</summary>
    StatementOfIntent,

    /// <summary>Views were exchanged; nothing else is reported.</summary>
    ExchangeOfViews,

    /// <summary>The parties are reported not to have agreed.</summary>
    NoAgreement,

    /// <summary>A further meeting or step was agreed.</summary>
    FollowUpAgreed,

    /// <summary>A party refused what was asked.</summary>
    Refusal,

    /// <summary>Another outcome, explained in the summary.</summary>
    Other,

    /// <summary>The sources report the meeting and no outcome.</summary>
    NoneReported,
}
