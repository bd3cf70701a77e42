namespace ReconTracker.Data.Desk;

/// <summary>What someone said about a draft, or about one field of it.</summary>
public sealed class DraftComment
{
    /// <summary>The longest comment.</summary>
    public const int MaxText = 2000;

    /// <summary>Its place in the order of all comments, given on saving.</summary>
    public long Id { get; private set; }

    /// <summary>The draft.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>The field path; empty for the draft as a whole.</summary>
    public required string Field { get; init; }

    /// <summary>Whose comment, by public name.</summary>
    public required string Who { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What.</summary>
    public required string Text { get; init; }
}
