using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Data;

/// <summary>One meeting as lists print it.</summary>
/// <param name="Record">The meeting.</param>
/// <param name="StatementCount">How many statements were made at it.</param>
/// <param name="SourceCount">How many sources speak about it; a text and its reprints count as one.</param>
public sealed record MeetingHead(MeetingRecord Record, int StatementCount, int SourceCount)
{
    /// <summary>Its present standing.</summary>
    public MeetingStatus Status => Record.Status[^1].Status;

    /// <summary>The year it stands under in a chronicle; null when no date is set, or none is known to begin it.</summary>
    public int? Year => Record.When.Basis == DateBasis.Open ? null : Record.When.Earliest?.Year;

    /// <summary>The fields about which sources disagree, the date first.</summary>
    public IReadOnlyList<FieldReadings> Disputes { get; } = Record.Claims.All(claim => claim.Standing != Standing.Alternative) ? [] :
        [.. Ledger.Of(Record).Fields.Where(field => field.IsDisputed).OrderByDescending(field => field.Path == "when").ThenByDescending(field => field.ReadingCount)];

    /// <summary>The steps of its log of which an entry says who reported them: what took place is said by its date.</summary>
    public IEnumerable<StatusRecord> Reported => Record.Status.SkipLast(Status.TookPlace() ? 1 : 0);

    /// <summary>The records that an entry names.</summary>
    internal IEnumerable<RecordReference> Mentions =>
    [
        .. Record.Delegations.Select(delegation => new RecordReference(RecordKind.Party, delegation.Party)),
        .. Record.Delegations.SelectMany(delegation => delegation.Members).Select(member => new RecordReference(RecordKind.Person, member.Person)),
        .. Reported.Select(entry => entry.Source).OfType<Slug>().Select(source => new RecordReference(RecordKind.Source, source)),
    ];
}
