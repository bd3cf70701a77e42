using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>Something that came of a meeting. Its document is <see cref="OutcomeRecord"/>.</summary>
public sealed class Outcome : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="OutcomeRecord.Key"/>
    public Slug Key { get; private set; }

    /// <inheritdoc cref="OutcomeRecord.Type"/>
    public OutcomeType Type { get; private set; }

    /// <inheritdoc cref="OutcomeRecord.Title"/>
    public string? Title { get; private set; }

    /// <inheritdoc cref="OutcomeRecord.Summary"/>
    public string? Summary { get; private set; }

    /// <inheritdoc cref="OutcomeRecord.PaxId"/>
    public string? PaxId { get; private set; }

    /// <inheritdoc cref="OutcomeRecord.Endorsements"/>
    public List<Endorsement> Endorsements { get; private set; } = [];

    internal void Take(OutcomeRecord record, int position)
    {
        (Position, Key, Type, Title, Summary, PaxId) = (position, record.Key, record.Type, record.Title, record.Summary, record.PaxId);
        Parts.Align(Endorsements, record.Endorsements, part => part.Party, from => from.Party, () => new Endorsement(), (part, from, place) => part.Take(from, place));
    }

    internal OutcomeRecord ToRecord() => new()
    {
        Key = Key,
        Type = Type,
        Title = Title,
        Summary = Summary,
        PaxId = PaxId,
        Endorsements = [.. Endorsements.OrderBy(part => part.Position).Select(part => part.ToRecord())],
    };
}
