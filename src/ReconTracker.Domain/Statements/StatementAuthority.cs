namespace ReconTracker.Domain.Statements;

/// <summary>With whose authority the words were said.</summary>
public enum StatementAuthority
{
    /// <summary>A named person.</summary>
    Individual,

    /// <summary>An institution, no person named.</summary>
    Institutional,

    /// <summary>Several named speakers together.</summary>
    Joint,

    /// <summary>A group whose members are not named.</summary>
    CollectiveUnnamed,

    /// <summary>An unnamed speaker.</summary>
    Anonymous,
}
