namespace ReconTracker.Data.Search;

/// <summary>Why a record was found, the best reason first.</summary>
public enum MatchRule
{
    /// <summary>A name has the words letter for letter, marks included; capitals do not matter.</summary>
    Exact,

    /// <summary>A name has all the words, spelt otherwise or in another script: their folded keys are the same.</summary>
    Folded,

    /// <summary>A name differs by a letter or two.</summary>
    Similar,

    /// <summary>Words of a name begin with what is typed.</summary>
    Begins,

    /// <summary>The text holds the words, in any of their English forms.</summary>
    Words,
}
