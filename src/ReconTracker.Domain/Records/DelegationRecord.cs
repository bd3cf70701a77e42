using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>One party's presence at, or absence from, one meeting.</summary>
public sealed record DelegationRecord
{
    /// <summary>The party; once a meeting.</summary>
    public required Slug Party { get; init; }

    /// <summary>On which side it sits.</summary>
    public required DelegationSide Side { get; init; }

    /// <summary>What it does for the meeting as a whole.</summary>
    public IReadOnlyList<DelegationRole> Roles { get; init; } = [];

    /// <summary>What it does as a mediator.</summary>
    public MediatorRole? MediatorRole { get; init; }

    /// <summary>Whether it came.</summary>
    public required Attendance Attendance { get; init; }

    /// <summary>How many persons, as reported.</summary>
    public CountRange? Headcount { get; init; }

    /// <summary>The party it sits for, when not itself.</summary>
    public Slug? OnBehalfOf { get; init; }

    /// <summary>The persons a source joins to it; a delegation may have none.</summary>
    public IReadOnlyList<MemberRecord> Members { get; init; } = [];

    /// <summary>The editors' note.</summary>
    public string? Note { get; init; }

    internal IEnumerable<RecordReference> References() =>
    [
        new RecordReference(RecordKind.Party, Party),
        .. OnBehalfOf is { } principal ? [new RecordReference(RecordKind.Party, principal)] : Array.Empty<RecordReference>(),
        .. Members.Select(member => new RecordReference(RecordKind.Person, member.Person)),
    ];
}
