namespace ReconTracker.Data.Desk;

/// <summary>Where a draft stands on its way to being published.</summary>
public enum DraftState
{
    /// <summary>Its author works on it.</summary>
    Editing,

    /// <summary>It waits for someone else to read it; its author takes it back to change it.</summary>
    Submitted,

    /// <summary>A reviewer gave it back with a comment; its author works on it.</summary>
    Returned,

    /// <summary>It is a revision of the record.</summary>
    Published,

    /// <summary>Its author gave it up. It can be taken up again.</summary>
    Discarded,
}
