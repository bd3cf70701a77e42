namespace ReconTracker.Domain.Values;

/// <summary>How a date, or a part of it, is hedged (ISO 8601-2:2019, 8: qualification).</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>Not hedged.</summary>
    None = 0,

    /// <summary>Written <c>?</c>: possibly this value, possibly another.</summary>
    Uncertain = 1,

    /// <summary>Written <c>~</c>: near this value.</summary>
    Approximate = 2,

    /// <summary>Written <c>%</c>: near this value, and even that is in doubt.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
