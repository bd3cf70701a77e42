namespace ReconTracker.Domain.Names;

/// <summary>What sort of name a text is.</summary>
public enum NameKind
{
    /// <summary>The form this collection uses in that language; one a language.</summary>
    Preferred,

    /// <summary>The full or legal form.</summary>
    Official,

    /// <summary>Another name in use, an abbreviation included.</summary>
    Alias,

    /// <summary>An honorific after a child or a quality: Abu Mazen.</summary>
    Kunya,

    /// <summary>A spelling of the name in another script than its own, as a source prints it.</summary>
    Transliteration,

    /// <summary>A spelling that the source prints by mistake.</summary>
    Misprint,
}
