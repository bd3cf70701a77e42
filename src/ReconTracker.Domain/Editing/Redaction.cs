namespace ReconTracker.Domain.Editing;

/// <summary>That what a revision said was taken out of the history for good: its tombstone. The revision keeps its number, its hash and the hash of the one before.</summary>
public sealed class Redaction
{
    private Redaction()
    {
    }

    /// <summary>Redacts a revision.</summary>
    /// <param name="revision">The revision; a record as it was, not its end.</param>
    /// <param name="edit">Who, why and when.</param>
    /// <exception cref="RuleBrokenException">The revision says how the record ended, or was redacted before.</exception>
    public Redaction(Revision revision, Edit edit)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (revision.IsEnd || revision.IsRedacted)
        {
            throw new RuleBrokenException("", $"Revision {revision.Number} of the {revision.Kind} {revision.Slug} holds nothing that could be redacted.");
        }

        (Sequence, Edit) = (revision.Sequence, edit);
    }

    /// <summary>The sequence of the revision.</summary>
    public long Sequence { get; private set; }

    /// <summary>Who, why and when.</summary>
    public Edit Edit { get; private set; } = null!;
}
