namespace ReconTracker.Data.Accounts;

/// <summary>What the log of sign-ins and administration tells of.</summary>
public enum AccountAct
{
    /// <summary>An account was made.</summary>
    Created,

    /// <summary>A one-time link was made, with which a password can be chosen.</summary>
    LinkMade,

    /// <summary>A password was chosen with a one-time link.</summary>
    PasswordSet,

    /// <summary>A password was changed by someone who knew the old one.</summary>
    PasswordChanged,

    /// <summary>A sign-in; the detail says how.</summary>
    SignedIn,

    /// <summary>A wrong password, or a name that nobody has; then without an account, because people type passwords in the wrong box.</summary>
    SignInFailed,

    /// <summary>The password was right, and a code was asked for; who knew the code, the next line says.</summary>
    CodeAsked,

    /// <summary>A wrong or used code of the second factor.</summary>
    CodeRefused,

    /// <summary>Too many failures: locked for a while.</summary>
    LockedOut,

    /// <summary>Too many failures from one address, which is not named: nothing is tried from there for a while.</summary>
    AddressBarred,

    /// <summary>A sign-in with a recovery code, which is used up.</summary>
    RecoveryCodeUsed,

    /// <summary>New recovery codes; the old ones are void.</summary>
    RecoveryCodesMade,

    /// <summary>An authenticator was set up.</summary>
    SecondFactorSet,

    /// <summary>The authenticator and recovery codes were removed.</summary>
    SecondFactorRemoved,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A passkey was removed.</summary>
    PasskeyRemoved,

    /// <summary>Another role; the detail says from what to what.</summary>
    RoleChanged,

    /// <summary>An account was disabled.</summary>
    Disabled,

    /// <summary>An account was enabled again.</summary>
    Enabled,

    /// <summary>A session was ended from another one.</summary>
    SessionEnded,

    /// <summary>A sign-out.</summary>
    SignedOut,

    /// <summary>Somebody's draft was taken away; the detail says of which record.</summary>
    DraftRemoved,

    /// <summary>A filed text was taken away; the detail says of which source.</summary>
    TextRemoved,
}
