namespace ReconTracker.Domain.Names.Folding;

/// <summary>Articles, "son of", "father of", "servant of", and the two words that end a compound name.</summary>
/// <remarks>The article takes the first sound of a sun letter after it (an-Naji, ас-Сальхи); an Arabic text writes it onto its word.</remarks>
internal static class Particles
{
    internal const string Servant = "abd";

    internal static readonly (WordRole Role, string Spelling, string[] Variants)[] Table =
    [
        (WordRole.Dropped, "al",
        [
            "al", "el", "ul", "as", "es", "ash", "esh", "aʃ", "eʃ", "at", "et", "ath", "eth", "an", "en", "ar", "er", "ad", "ed", "adh", "az", "ez",
            "аль", "ал", "эль", "ель", "уль", "ль", "ас", "эс", "аш", "эш", "ат", "эт", "ан", "эн", "ар", "эр", "ад", "эд", "аз", "эз",
            "ال", "أل",
        ]),
        (WordRole.Dropped, "ibn", ["ibn", "bin", "ben", "ибн", "бин", "бен", "بن", "ابن", "أبن"]),
        (WordRole.Prefix, "ab",
        [
            "abu", "abou", "aboo", "abo", "abi", "abul", "aboul", "abil", "абу", "абуль", "абул", "або", "أبو", "ابو", "أبي", "ابي", "أبا", "ابا",
        ]),
        (WordRole.Prefix, Servant,
        [
            "abd", "abed", "abdel", "abdul", "abdal", "abdol", "abdu", "abdur", "abdus", "abdun", "abdar", "abder",
            "абд", "абед", "абдель", "абдул", "абдуль", "абдаль", "абдал", "абдэль", "абду", "абдур", "абдус", "абдун", "абдар", "عبد",
        ]),
        (WordRole.Suffix, "allah", ["allah", "alla", "ullah", "llah", "алла", "аллах", "улла", "уллах", "الله", "لله"]),
        (WordRole.Suffix, "din", ["din", "deen", "eddin", "eddine", "uddin", "дин", "эддин", "уддин", "الدين"]),
    ];

    /// <summary>"Servant of the" written as one word with what follows: Abdelhafiz, Абдельхафиз, عبدالحفيظ.</summary>
    internal static readonly string[] JoinedServant =
    [
        "abdel", "abdul", "abdal", "abdol", "абдель", "абдуль", "абдаль", "абдэль", "абдул", "абдал", "عبدال",
    ];
}
