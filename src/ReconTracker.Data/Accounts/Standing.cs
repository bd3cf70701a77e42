namespace ReconTracker.Data.Accounts;

/// <summary>A session that stands, and what its owner may do now.</summary>
/// <param name="Session">The session's number.</param>
/// <param name="Account">The account's number.</param>
/// <param name="Name">The public name.</param>
/// <param name="Role">What they may do.</param>
/// <param name="HasSecondFactor">Whether a second factor was shown in the session.</param>
public sealed record Standing(Guid Session, Guid Account, string Name, AccountRole Role, bool HasSecondFactor)
{
    /// <summary>Whether what the role may do may be done in this session: reviewers and administrators show a second factor first.</summary>
    public bool IsSettled => HasSecondFactor || Role == AccountRole.Editor;
}
