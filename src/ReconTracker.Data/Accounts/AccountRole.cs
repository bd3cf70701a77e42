namespace ReconTracker.Data.Accounts;

/// <summary>What someone may do. Each role may do what the ones before it may.</summary>
public enum AccountRole
{
    /// <summary>Writes records.</summary>
    Editor,

    /// <summary>Publishes, or returns, what others wrote.</summary>
    Reviewer,

    /// <summary>Invites people and says what they may do.</summary>
    Admin,
}
