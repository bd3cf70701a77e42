namespace ReconTracker.Domain.Statements;

/// <summary>In what form the words have come down.</summary>
public enum StatementForm
{
    /// <summary>A whole sentence or more in quotation marks.</summary>
    DirectQuote,

    /// <summary>Some words in quotation marks, the rest reported.</summary>
    PartialQuote,

    /// <summary>Indirect speech.</summary>
    Reported,

    /// <summary>The source tells the position of a party without reporting an act of speech.</summary>
    NarratedPosition,

    /// <summary>The full text is published.</summary>
    FullText,
}
