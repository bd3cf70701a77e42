namespace ReconTracker.Data.Accounts;

/// <summary>One sign-in, from one browser, until it ends. The cookie holds nothing but its number: everything else is read here, at every request.</summary>
public sealed class Session
{
    /// <summary>The longest <see cref="Agent"/>.</summary>
    public const int MaxAgent = 60;

    /// <summary>How long a session stands without being used.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    /// <summary>Its number, at random.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Whose.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last used, to some minutes.</summary>
    public DateTimeOffset LastSeen { get; set; }

    /// <summary>When it was ended; null while it stands.</summary>
    public DateTimeOffset? Ended { get; set; }

    /// <summary>Browser and system in two words, so that their owner recognises them.</summary>
    public required string Agent { get; init; }

    /// <summary>Whether a second factor was shown in it.</summary>
    public bool HasSecondFactor { get; set; }

    /// <summary>The account's security stamp when the session began: another password, role or second factor ends it.</summary>
    public required string Stamp { get; set; }
}
