namespace ReconTracker.Domain.Names.Folding;

/// <summary>
/// Latin spellings of Arabic and Russian sounds: the press, ALA-LC, BGN/PCGN, French custom and (for letters with a caron)
/// the German scientific transliteration. The longest spelling is taken first.
/// </summary>
internal static class LatinLetters
{
    internal static readonly (string Spelling, string Sounds)[] Table =
    [
        ("a", "V"), ("e", "V"), ("i", "V"), ("o", "V"), ("u", "V"), ("y", "V"), ("ø", "V"), ("æ", "V"), ("œ", "V"), ("ı", "V"), ("ə", "V"),
        ("w", "W"),

        ("b", "b"), ("p", "b"), ("f", "f"), ("v", "f"), ("ph", "f"), ("m", "m"), ("n", "n"), ("r", "r"), ("l", "l"), ("ł", "l"),
        ("k", "k"), ("q", "k"), ("g", "k"), ("gh", "k"), ("ck", "k"), ("c", "k"), ("ce", "sV"), ("ci", "sV"), ("cy", "sV"), ("x", "ks"),

        // th needs no line: h after t is not printed
        ("t", "t"), ("þ", "t"), ("d", "d"), ("đ", "d"), ("z", "z"), ("dh", "z"), ("ð", "z"), ("s", "s"), ("ß", "s"),

        ("sh", "ʃ"), ("ch", "ʃ"), ("tch", "ʃ"), ("sch", "ʃ"), ("shch", "ʃ"), ("ʃ", "ʃ"),
        ("j", "ʒ"), ("dj", "ʒ"), ("zh", "ʒ"), ("dzh", "ʒ"), ("ʒ", "ʒ"),
        ("h", "H"), ("kh", "H"),

        // already a skeleton
        ("ħ", "ħ"), ("ʊ", "ʊ"), ("ɪ", "ɪ"),
    ];
}
