namespace ReconTracker.Domain.Names.Folding;

/// <summary>
/// Arabic letters, with the Persian and Urdu ones that stand in Arabic texts, by the sound that their Latin and Russian
/// transliterations have in common. Hamza on any seat has been made one letter, أ, before.
/// </summary>
internal static class ArabicLetters
{
    internal static readonly (string Spelling, string Sounds)[] Table =
    [
        // one seat for every hamza; ayn; they open a word like a vowel and are silent in it
        ("ء", "A"), ("أ", "A"), ("ع", "A"), ("ٱ", "V"),

        // long vowels and endings; ta marbuta is -a, -ah, -eh, -e, -я
        ("ا", "V"), ("ي", "V"), ("ى", "V"), ("ة", "V"), ("ی", "V"), ("ې", "V"), ("ے", "V"), ("ە", "V"), ("ۃ", "V"),
        ("و", "W"),

        // one sound in the other scripts, or one that Arabic lacks: p is b, v is f, g is k
        ("ب", "b"), ("پ", "b"), ("ف", "f"), ("ڤ", "f"), ("م", "m"), ("ن", "n"), ("ں", "n"), ("ر", "r"), ("ڑ", "r"), ("ل", "l"),
        ("ق", "k"), ("ك", "k"), ("ک", "k"), ("گ", "k"), ("غ", "k"), ("ڨ", "k"),

        // emphatic and plain; tha is mostly t in the press, dad is d, dhal and zah are z
        ("ت", "t"), ("ط", "t"), ("ث", "t"), ("ٹ", "t"),
        ("د", "d"), ("ض", "d"), ("ڈ", "d"),
        ("ذ", "z"), ("ز", "z"), ("ظ", "z"),
        ("س", "s"), ("ص", "s"),

        // tsh is how Arabic writes ч
        ("ش", "ʃ"), ("تش", "ʃ"), ("چ", "ʃ"),
        ("ج", "ʒ"), ("ژ", "ʒ"),
        ("ح", "H"), ("خ", "H"), ("ه", "H"), ("ھ", "H"), ("ہ", "H"),

        // Allah at the end of a joined name: one l, as in the other scripts
        ("لله", "lH"),
    ];
}
