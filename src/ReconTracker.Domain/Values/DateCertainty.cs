namespace ReconTracker.Domain.Values;

/// <summary>How far the editors trust the date, as coded. It speaks of the whole date; EDTF marks may speak of its parts.</summary>
public enum DateCertainty
{
    /// <summary>Stated plainly by a source close to the event, or by two independent sources that agree.</summary>
    High,

    /// <summary>Stated once, or resolved from a relative date without any sign to the contrary.</summary>
    Medium,

    /// <summary>Inferred, or stated by a source known to err on dates.</summary>
    Low,

    /// <summary>Examined, and no judgement can be made.</summary>
    Unknown,

    /// <summary>Sources give dates that cannot all be true; the claims show which gives what.</summary>
    Contradicted,
}
