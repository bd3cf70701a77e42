namespace ReconTracker.Data.Accounts;

/// <summary>One line of the log of sign-ins and administration. Lines are only ever added; they hold no address, no agent, nothing that was typed.</summary>
public sealed class AccountLogEntry
{
    /// <summary>The longest detail.</summary>
    public const int MaxDetail = 100;

    /// <summary>Its number; later lines have higher ones.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What.</summary>
    public required AccountAct Act { get; init; }

    /// <summary>Whose account; null where the name is nobody's.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Who did it; null when it was the owner, or someone at the server's command line.</summary>
    public Guid? By { get; init; }

    /// <summary>How, or from what to what, in a few words of ours.</summary>
    public string? Detail { get; init; }
}
