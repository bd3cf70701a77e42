namespace ReconTracker.Web.Accounts;

/// <summary>What came of an attempt to sign in.</summary>
internal enum SignInOutcome
{
    /// <summary>No; why, nobody is told.</summary>
    Refused,

    /// <summary>The password was right; now a code.</summary>
    NeedsCode,

    /// <summary>The first step is too long ago.</summary>
    BeginAgain,

    /// <summary>Signed in.</summary>
    In,
}
