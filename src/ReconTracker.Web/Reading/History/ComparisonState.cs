namespace ReconTracker.Web.Reading.History;

/// <summary>What came of the wish to compare two revisions.</summary>
public enum ComparisonState
{
    /// <summary>They are compared.</summary>
    Compared,

    /// <summary>It is one revision, named twice.</summary>
    Same,

    /// <summary>The record has no revision of such a number.</summary>
    Missing,

    /// <summary>Nothing stands before the first revision.</summary>
    First,

    /// <summary>The record ends with one of them.</summary>
    End,

    /// <summary>What one of them said was redacted.</summary>
    Redacted,
}
