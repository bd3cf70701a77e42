using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Records;

/// <summary>A person in a delegation.</summary>
public sealed record MemberRecord
{
    /// <summary>The person; once a delegation.</summary>
    public required Slug Person { get; init; }

    /// <summary>What the person does in it.</summary>
    public MemberRole? Role { get; init; }

    /// <summary>The office held then, as reported.</summary>
    public string? Office { get; init; }

    /// <summary>The name as the source prints it.</summary>
    public string? NameAsPrinted { get; init; }
}
