namespace ReconTracker.Domain.Names.Folding;

/// <summary>What a word does in a name.</summary>
internal enum WordRole
{
    /// <summary>Stands for itself.</summary>
    Plain,

    /// <summary>An article or a word for "son of": left out unless nothing else is there.</summary>
    Dropped,

    /// <summary>Joined to the word after it: Abu Mazen, Abd al-Rahman.</summary>
    Prefix,

    /// <summary>Joined to the word before it: Nasr Allah, Izz al-Din.</summary>
    Suffix,
}
