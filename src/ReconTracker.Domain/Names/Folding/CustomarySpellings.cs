namespace ReconTracker.Domain.Names.Folding;

/// <summary>Single words that no letter rule can treat rightly, with the spelling that is read for them.</summary>
internal static class CustomarySpellings
{
    internal static readonly (string Spelling, string[] Variants)[] Table =
    [
        // custom left the letters behind
        ("mikhail", ["michael"]),
        ("jorj", ["george", "georges"]),
        ("othman", ["osman", "usman", "осман", "усман"]),

        // told from Mohammed and Hassan by a long vowel alone, which ʊ and ɪ keep
        ("mahmʊd", ["mahmoud", "mahmud", "mahmood", "mehmoud", "mahmoude", "махмуд", "محمود"]),
        ("husɪn",
        [
            "hussein", "husein", "hussain", "husain", "hussayn", "husayn", "hossein", "hosein", "houssein", "hussien",
            "хусейн", "хуссейн", "хусайн", "хосейн", "гусейн", "حسين",
        ]),
    ];
}
