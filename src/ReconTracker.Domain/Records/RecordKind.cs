namespace ReconTracker.Domain.Records;

/// <summary>The six kinds of record.</summary>
public enum RecordKind
{
    /// <summary>A document someone can go and read.</summary>
    Source,

    /// <summary>A faction or institution.</summary>
    Party,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An issue on the controlled list.</summary>
    Topic,

    /// <summary>One encounter, call, planned meeting or series; the unit of record.</summary>
    Meeting,

    /// <summary>Who said what.</summary>
    Statement,
}
