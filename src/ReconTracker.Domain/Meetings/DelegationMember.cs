using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Meetings;

/// <summary>A person in a delegation. Its document is <see cref="MemberRecord"/>.</summary>
public sealed class DelegationMember : IPart
{
    /// <inheritdoc/>
    public int Position { get; private set; }

    /// <inheritdoc cref="MemberRecord.Person"/>
    public Slug Person { get; private set; }

    /// <inheritdoc cref="MemberRecord.Role"/>
    public MemberRole? Role { get; private set; }

    /// <inheritdoc cref="MemberRecord.Office"/>
    public string? Office { get; private set; }

    /// <inheritdoc cref="MemberRecord.NameAsPrinted"/>
    public string? NameAsPrinted { get; private set; }

    internal void Take(MemberRecord record, int position) => (Position, Person, Role, Office, NameAsPrinted) = (position, record.Person, record.Role, record.Office, record.NameAsPrinted);

    internal MemberRecord ToRecord() => new() { Person = Person, Role = Role, Office = Office, NameAsPrinted = NameAsPrinted };
}
