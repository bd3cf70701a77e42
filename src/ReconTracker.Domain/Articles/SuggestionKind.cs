namespace ReconTracker.Domain.Articles;

/// <summary>What a passage of an article seems to name.</summary>
public enum SuggestionKind
{
    /// <summary>A person on record.</summary>
    Person,

    /// <summary>A party on record.</summary>
    Party,

    /// <summary>What looks like the name of someone who is not on record.</summary>
    UnknownName,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Words that somebody said, between quotation marks or reported.</summary>
    Quotation,

    /// <summary>A city or territory.</summary>
    Place,

    /// <summary>A topic on record.</summary>
    Topic,
}
