namespace ReconTracker.Domain.Parties;

/// <summary>What sort of institution a party is.</summary>
public enum InstitutionType
{
    /// <summary>A state.</summary>
    State,

    /// <summary>The office of a head of state.</summary>
    Presidency,

    /// <summary>A ministry.</summary>
    Ministry,

    /// <summary>A diplomatic mission.</summary>
    Embassy,

    /// <summary>A government or governing authority.</summary>
    Government,

    /// <summary>An organisation of organisations.</summary>
    Umbrella,

    /// <summary>A body of several states.</summary>
    InternationalBody,

    /// <summary>A research institute.</summary>
    ResearchInstitute,

    /// <summary>Another institution.</summary>
    Other,
}
