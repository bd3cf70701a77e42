namespace ReconTracker.Data;

/// <summary>Why a filter left a value out.</summary>
public enum IgnoredReason
{
    /// <summary>It is not a value of this filter: no such term, no such day.</summary>
    Unreadable,

    /// <summary>It is longer than <see cref="RecordFilter.LongestValue"/>.</summary>
    TooLong,

    /// <summary>It holds direction marks or invisible characters.</summary>
    Hidden,

    /// <summary>The collection has no such record.</summary>
    Unknown,

    /// <summary>The end lies before the beginning.</summary>
    Reversed,

    /// <summary>No filter has this name.</summary>
    NoSuchName,

    /// <summary>The filter takes one value and was given another before.</summary>
    Repeated,

    /// <summary>The filter was given <see cref="RecordFilter.MostValues"/> values before.</summary>
    TooMany,
}
