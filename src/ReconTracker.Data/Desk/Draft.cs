using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data.Desk;

/// <summary>What one editor means to say of one record: the record's document as the form holds it, complete or not. Only its author changes it.</summary>
public sealed class Draft
{
    /// <summary>The longest document, in characters.</summary>
    public const int MaxDocument = 500_000;

    /// <summary>Its number.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Its author's account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Its author's public name.</summary>
    public required string Who { get; init; }

    /// <summary>The kind of the record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>The slug of the record: of one that there is, or the one that a new record is to have; null as long as that is not said, or is no slug.</summary>
    public Slug? Slug { get; set; }

    /// <summary>The revision it was begun on, or brought up to; 0 for a new record.</summary>
    public int BasedOn { get; set; }

    /// <summary>The document in the record's shape. What is half typed stands in it as it was typed, so it may not be a record yet.</summary>
    public required string Document { get; set; }

    /// <summary>Why the record is to change: the reason that its history will tell. Empty until said.</summary>
    public string Why { get; set; } = "";

    /// <summary>Counts what was stored of it, so that nothing older is stored over something newer.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Where it stands.</summary>
    public DraftState State { get; set; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>When it was last stored.</summary>
    public DateTimeOffset Saved { get; set; }

    /// <summary>Who published it, or gave it back.</summary>
    public string? Reviewer { get; set; }

    /// <summary>Whether its author can change it as it stands.</summary>
    public bool IsOpen => State is DraftState.Editing or DraftState.Returned;
}
