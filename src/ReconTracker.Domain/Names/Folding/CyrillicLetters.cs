namespace ReconTracker.Domain.Names.Folding;

/// <summary>
/// Cyrillic letters, Russian and Ukrainian, as BGN/PCGN 1947, ALA-LC and GOST 7.79 romanise them, folded to what these have
/// in common with the practical transcription of Arabic into Russian. й and ё have lost their marks before.
/// </summary>
internal static class CyrillicLetters
{
    internal static readonly (string Spelling, string Sounds)[] Table =
    [
        ("а", "V"), ("е", "V"), ("и", "V"), ("о", "V"), ("у", "V"), ("ы", "V"), ("э", "V"), ("ю", "V"), ("я", "V"),
        ("і", "V"), ("є", "V"),
        ("ь", ""), ("ъ", ""),

        ("б", "b"), ("п", "b"), ("в", "f"), ("ф", "f"), ("м", "m"), ("н", "n"), ("р", "r"), ("л", "l"),
        ("г", "k"), ("к", "k"), ("ґ", "k"),
        ("т", "t"), ("д", "d"), ("з", "z"), ("с", "s"), ("ц", "ts"),

        // ч and щ are one with ш: ch is sh in French spellings of Arabic names
        ("ш", "ʃ"), ("щ", "ʃ"), ("ч", "ʃ"), ("тч", "ʃ"),

        // the Arabic jim is дж, and sometimes ж: Наджи, Маждалани
        ("ж", "ʒ"), ("дж", "ʒ"),
        ("х", "H"),
    ];
}
