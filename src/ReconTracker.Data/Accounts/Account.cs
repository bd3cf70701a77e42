using Microsoft.AspNetCore.Identity;

namespace ReconTracker.Data.Accounts;

/// <summary>Someone who may sign in. The user name is public: it stands beside every change in the history.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The longest user name, in UTF-16 code units.</summary>
    public const int MaxName = 40;

    /// <summary>What they may do.</summary>
    public AccountRole Role { get; set; }

    /// <summary>Whether they are kept out. Accounts are never deleted: their names stand in the history.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset Created { get; set; }

    /// <summary>When they signed in last; null before the first time.</summary>
    public DateTimeOffset? LastSignIn { get; set; }

    /// <summary>The time step (RFC 6238) of the last code that was accepted: a code opens the door once.</summary>
    public long LastCodeStep { get; set; }
}
