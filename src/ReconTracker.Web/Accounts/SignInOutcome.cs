namespace ReconTracker.Web.Accounts;

/// <summary>What came of an attempt to sign in.</summary>
internal enum SignInOutcome
{
    /// <summary>Nothing yet: too many wait. It was not tried, and does not count.</summary>
    Busy,

    /// <summary>No; why, nobody is told.</summary>
    Refused,

    /// <summary>The password was right; now a code.</summary>
    NeedsCode,

    /// <summary>The first step is too long ago, or the account was changed since.</summary>
    BeginAgain,

    /// <summary>Signed in.</summary>
    In,
}
