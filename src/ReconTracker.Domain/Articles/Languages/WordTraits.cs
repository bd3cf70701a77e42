namespace ReconTracker.Domain.Articles.Languages;

/// <summary>What a word can mean to who reads an article. A word may have several traits.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Stands before a month or year that dates something.</summary>
    BeforeMonth = 1 << 0,

    /// <summary>Belongs to a year: "of", "года".</summary>
    YearWord = 1 << 1,

    /// <summary>Is not dated by the year beside it: borders.</summary>
    NotDatedByYear = 1 << 2,

    /// <summary>Leads to the end of a stretch of time.</summary>
    To = 1 << 3,

    /// <summary>Joins two dates.</summary>
    And = 1 << 4,

    /// <summary>Opens a stretch that "and" joins.</summary>
    Between = 1 << 5,

    /// <summary>Points back: last.</summary>
    Past = 1 << 6,

    /// <summary>Points ahead: next.</summary>
    Next = 1 << 7,

    /// <summary>A verb of what will be.</summary>
    Future = 1 << 8,

    /// <summary>Morning, evening.</summary>
    PartOfDay = 1 << 9,

    /// <summary>Makes a number of days a date.</summary>
    Ago = 1 << 10,

    /// <summary>A verb of speaking.</summary>
    SpeechVerb = 1 << 11,

    /// <summary>A verb of speaking before "that".</summary>
    VerbWithThat = 1 << 12,

    /// <summary>Opens what is reported.</summary>
    That = 1 << 13,

    /// <summary>A verb of speaking that names the listener.</summary>
    VerbOfTelling = 1 << 14,

    /// <summary>Names its speaker after it.</summary>
    AccordingTo = 1 << 15,

    /// <summary>He, she, they.</summary>
    Pronoun = 1 << 16,

    /// <summary>The, his.</summary>
    Determiner = 1 << 17,

    /// <summary>The name of an office.</summary>
    Office = 1 << 18,

    /// <summary>Part of the name of an institution or land.</summary>
    InstitutionWord = 1 << 19,

    /// <summary>Capitalised beside a name without being part of it.</summary>
    NoName = 1 << 20,
}
