namespace ReconTracker.Data.Accounts;

/// <summary>A key that seals cookies and forms. Kept in the database, so that a restart, or another instance, knows those who signed in.</summary>
public sealed class ProtectionKey
{
    /// <summary>Its number.</summary>
    public int Id { get; init; }

    /// <summary>The name that the framework gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The key as the framework wrote it.</summary>
    public required string Xml { get; init; }
}
