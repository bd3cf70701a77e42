using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>One party's presence at, or absence from, one meeting. Its document is <see cref="DelegationRecord"/>.</summary>
public sealed class Delegation : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <summary>The meeting.</summary>
    public Slug Meeting { get; private set; }

    /// <inheritdoc cref="DelegationRecord.Party"/>
    public Slug Party { get; private set; }

    /// <inheritdoc cref="DelegationRecord.Side"/>
    public DelegationSide Side { get; private set; }

    /// <inheritdoc cref="DelegationRecord.Roles"/>
    public List<DelegationRole> Roles { get; private set; } = [];

    /// <inheritdoc cref="DelegationRecord.MediatorRole"/>
    public MediatorRole? MediatorRole { get; private set; }

    /// <inheritdoc cref="DelegationRecord.Attendance"/>
    public Attendance Attendance { get; private set; }

    /// <inheritdoc cref="DelegationRecord.Headcount"/>
    public CountRange? Headcount { get; private set; }

    /// <inheritdoc cref="DelegationRecord.OnBehalfOf"/>
    public Slug? OnBehalfOf { get; private set; }

    /// <inheritdoc cref="DelegationRecord.Members"/>
    public List<DelegationMember> Members { get; private set; } = [];

    /// <inheritdoc cref="DelegationRecord.Note"/>
    public string? Note { get; private set; }

    internal void Take(DelegationRecord record, int position)
    {
        (Position, Party, Side, MediatorRole, Attendance) = (position, record.Party, record.Side, record.MediatorRole, record.Attendance);
        (Headcount, OnBehalfOf, Note) = (record.Headcount, record.OnBehalfOf, record.Note);
        Roles = Roles.SequenceEqual(record.Roles) ? Roles : [.. record.Roles];
        Parts.Align(Members, record.Members, part => part.Person, from => from.Person, () => new DelegationMember(), (part, from, place) => part.Take(from, place));
    }

    internal DelegationRecord ToRecord() => new()
    {
        Party = Party,
        Side = Side,
        Roles = [.. Roles],
        MediatorRole = MediatorRole,
        Attendance = Attendance,
        Headcount = Headcount,
        OnBehalfOf = OnBehalfOf,
        Members = [.. Members.OrderBy(part => part.Position).Select(part => part.ToRecord())],
        Note = Note,
    };
}
